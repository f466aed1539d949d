package org.ticktie.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Setting;
import org.ticktie.fact.Untestable;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;
import org.ticktie.source.TextSpan;

/**
 * What was not tested for one reason.
 *
 * @param count how many, in words: {@code 4 numbers}
 * @param reason why
 * @param members the numbers or parts
 */
record UntestedGroup(String count, String reason, List<String> members) {
    private static final int MOST_SHOWN = 6;
    private static final int LONGEST_LINE = 400;
    private static final int MOST_LETTERS = 48;
    /** What stands between the title of a table, a caption and a heading in an address. */
    private static final String ADDRESS = " > ";

    /** All that was not tested, numbers first, then parts, then what was not even read. */
    static List<UntestedGroup> of(Result result) {
        Map<String, List<String>> numbers = new LinkedHashMap<>();
        for (Tick t : result.ticks()) {
            if (t.mark() == Mark.UNTESTED) {
                numbers.computeIfAbsent(t.reason(), r -> new ArrayList<>()).add(number(t));
            }
        }
        Map<String, List<String>> parts = new LinkedHashMap<>();
        for (Untestable u : result.untested()) {
            parts.computeIfAbsent(u.reason(), r -> new ArrayList<>()).add(u.part());
        }
        List<UntestedGroup> groups = new ArrayList<>();
        numbers.forEach((reason, all) ->
                groups.add(new UntestedGroup(Tally.plural(all.size(), "number", "numbers"), reason, all)));
        parts.forEach(
                (reason, all) -> groups.add(new UntestedGroup(Tally.plural(all.size(), "part", "parts"), reason, all)));
        result.unread().forEach(u -> groups.add(new UntestedGroup("not read", u, List.of())));
        return groups;
    }

    /** The first few members. */
    String shown() {
        String more = members.size() > MOST_SHOWN ? ", and " + (members.size() - MOST_SHOWN) + " more" : "";
        return String.join(", ", members.subList(0, Math.min(MOST_SHOWN, members.size()))) + more;
    }

    private static String number(Tick t) {
        return Figures.print(t.amount()) + " (" + at(t.amount()) + ")";
    }

    /** The line; where lines are so long that this helps nobody, what a reader of the printed document would look for. */
    private static String at(Amount a) {
        if (a.place() instanceof TextSpan s && s.column() <= LONGEST_LINE) {
            return "line " + s.line();
        }
        String where = a.where();
        if (a.setting() == Setting.PROSE) {
            return start(where);
        }
        int title = where.indexOf(ADDRESS);
        return start(title < 0 ? where : where.substring(title + ADDRESS.length()));
    }

    private static String start(String text) {
        String all = text.strip();
        return all.length() <= MOST_LETTERS
                ? all
                : all.substring(0, MOST_LETTERS).strip() + "…";
    }
}
