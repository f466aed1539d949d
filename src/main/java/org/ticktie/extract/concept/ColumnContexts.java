package org.ticktie.extract.concept;

import java.util.HashMap;
import java.util.Map;

/** For which periods the figures of a column are tagged. */
final class ColumnContexts {
    private static final int FEWEST = 5;

    /** So many figures of a column are for its period, and one is not. */
    private static final int SHARE = 5;

    private final Map<String, Integer> durations = new HashMap<>();
    private final Map<String, Integer> instants = new HashMap<>();

    void add(TaggedCell cell) {
        of(cell).merge(cell.period(), 1, Integer::sum);
    }

    /** The period of the column for figures of that kind; null where the column has not one for nearly all of them. */
    String usual(TaggedCell like) {
        String usual = null;
        int most = 0;
        int all = 0;
        for (Map.Entry<String, Integer> e : of(like).entrySet()) {
            all += e.getValue();
            if (e.getValue() > most) {
                usual = e.getKey();
                most = e.getValue();
            }
        }
        return most >= FEWEST && most >= SHARE * (all - most) ? usual : null;
    }

    private Map<String, Integer> of(TaggedCell cell) {
        return cell.tag().start() == null ? instants : durations;
    }
}
