package org.ticktie.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ticktie.fact.Amount;

/**
 * Which figure of a draft is which of an earlier one: by caption and column heading, or by the words of its sentence; of
 * several with one address, by their order. Where there are more or fewer of them now, none is matched.
 */
final class FigureMatch {
    private static final Pattern DIGITS = Pattern.compile("\\d[\\d.,]*");
    private static final String STEP = " > ";

    private final Map<Integer, Amount> now = new HashMap<>();
    private int moved;

    FigureMatch(List<Amount> before, List<Amount> after) {
        Map<String, List<Amount>> places = byAddress(after);
        byAddress(before).forEach((address, were) -> {
            List<Amount> are = places.getOrDefault(address, List.of());
            for (int i = 0; i < were.size() && were.size() == are.size(); i++) {
                now.put(were.get(i).number(), are.get(i));
                moved += sameValue(were.get(i), are.get(i)) ? 0 : 1;
            }
        });
    }

    /** How many figures have another value now. */
    int moved() {
        return moved;
    }

    /** What has become of a figure of the earlier draft, or null. */
    Amount of(Amount was) {
        return now.get(was.number());
    }

    static boolean sameValue(Amount a, Amount b) {
        return a.figure().value().compareTo(b.figure().value()) == 0;
    }

    /** The line without the title of its table, which may be worded anew; a sentence without its figures. */
    static String address(Amount a) {
        int at = a.where().indexOf(STEP);
        return at < 0 ? DIGITS.matcher(a.where()).replaceAll("#") : a.where().substring(at + STEP.length());
    }

    private static Map<String, List<Amount>> byAddress(List<Amount> amounts) {
        Map<String, List<Amount>> all = new HashMap<>();
        amounts.forEach(
                a -> all.computeIfAbsent(address(a), k -> new ArrayList<>(1)).add(a));
        return all;
    }
}
