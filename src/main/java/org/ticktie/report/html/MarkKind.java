package org.ticktie.report.html;

import org.ticktie.finding.Mark;

/** How the page shows the marks on figures; colour is never the only sign. */
enum MarkKind {
    TIED("t", "✓", "Tied", "agrees with other figures of the release, to the digit"),
    ROUNDING("r", "≈", "Within rounding", "agrees with other figures as closely as the printed digits can tell"),
    DISCREPANCY("x", "✗", "Exception", "does not agree; the finding of that number says why"),
    UNTESTED("u", "○", "Untested", "nothing else in the release bears on it, or it could not be understood");

    private final String key;
    private final String sign;
    private final String label;
    private final String meaning;

    MarkKind(String key, String sign, String label, String meaning) {
        this.key = key;
        this.sign = sign;
        this.label = label;
        this.meaning = meaning;
    }

    static MarkKind of(Mark mark) {
        return valueOf(mark.name());
    }

    /** Its class in the page. */
    String key() {
        return key;
    }

    /** The tickmark. */
    String sign() {
        return sign;
    }

    String label() {
        return label;
    }

    /** What the legend says of it. */
    String meaning() {
        return meaning;
    }
}
