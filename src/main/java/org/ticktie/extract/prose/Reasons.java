package org.ticktie.extract.prose;

/** Why a figure of the text could not be tested. */
final class Reasons {
    private Reasons() {}

    static String of(Verdict v, boolean tables) {
        if (!tables) {
            return "no table of the document was understood";
        }
        if (v.reading.expectation) {
            return "guidance, not a result";
        }
        if (v.reading.named) {
            return "part of a name";
        }
        if (v.reading.cutShort) {
            return "the document has more figures and columns than are held against each other";
        }
        if (v.broken == null && v.doubt != null) {
            return v.doubt;
        }
        if (v.reading.elsewhere) {
            return "not a result of the period";
        }
        if (v.candidates.isEmpty()) {
            if (v.reading.phrases().isEmpty()) {
                return "the sentence names no measure";
            }
            return isAdjusted(v.reading)
                    ? "an adjusted measure that no table reconciles for this period"
                    : "no such line, or not for this period";
        }
        if (v.broken != null && v.broken.fit() < 0.7) {
            return "no line matches the words well enough";
        }
        return Agreement.digits(v.reading) < 2
                ? "too few digits"
                : "the words do not say which line or period is meant";
    }

    private static boolean isAdjusted(Reading reading) {
        return reading.qualifiers.contains("adjusted")
                || reading.phrases().get(0).terms().contains("adjusted");
    }
}
