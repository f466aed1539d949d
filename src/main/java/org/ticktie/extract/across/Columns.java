package org.ticktie.extract.across;

import java.util.List;

/** Two columns that may be one, in two documents; and in how many lines they agree. */
final class Columns {
    private static final int FEWEST_AGREEING = 3;

    /** So many lines agree for one that does not. */
    private static final int SHARE_AGREEING = 3;

    private final Pair first;
    private int agreeing;
    private int differing;

    Columns(Pair first) {
        this.first = first;
    }

    void add(Pair pair) {
        if (pair.isTelling() && pair.agrees()) {
            agreeing++;
        } else if (pair.accuses() && !pair.agrees()) {
            differing++;
        }
    }

    boolean areTheSame() {
        return agreeing >= FEWEST_AGREEING && agreeing >= SHARE_AGREEING * differing;
    }

    int differing() {
        return differing;
    }

    List<Integer> ownKey() {
        return first.own().columnKey();
    }

    /** Title and column heading, as a reader would name it. */
    String name() {
        String title = first.own().schedule().title();
        String heading = first.own().column().heading();
        return title.isEmpty() ? heading : title + " > " + heading;
    }

    String doubt() {
        String why = first.own().recast() || first.other().recast()
                ? "as its heading says, it was changed since"
                : "it may be for something else, or was changed since";
        return differing + " of " + (agreeing + differing) + " lines show other figures there: " + why;
    }
}
