package org.ticktie.diagnose;

/** Ways in which figures go wrong, the likeliest first. */
enum Mechanism {
    SIGN("sign", 0),
    TRANSPOSITION("transposition", 0),
    DIGIT("digit", 1),
    DROPPED_DIGIT("dropped-digit", 1),
    DOUBLED_DIGIT("doubled-digit", 1),
    SCALE("scale", 1),
    COPIED("copied", 1.5),
    WRONG_WORD("wrong-word", 0),
    NONE("", 4);

    final String word;
    final double cost;

    Mechanism(String word, double cost) {
        this.word = word;
        this.cost = cost;
    }

    /**
     * What turns the figure that was meant into the one that was printed, both in displayed units.
     *
     * @param printed what stands there
     * @param meant what should
     */
    static Mechanism between(long printed, long meant) {
        if (printed == -meant) {
            return SIGN;
        }
        if (printed < 0 != meant < 0 && meant != 0 && printed != 0) {
            return NONE;
        }
        String p = Long.toString(Math.abs(printed));
        String m = Long.toString(Math.abs(meant));
        if (p.length() == m.length()) {
            return sameLength(p, m);
        }
        if (p.equals(m + "000") || m.equals(p + "000")) {
            return SCALE;
        }
        if (m.length() == p.length() + 1 && oneMissing(p, m)) {
            return DROPPED_DIGIT;
        }
        return p.length() == m.length() + 1 && oneMissing(m, p) ? DOUBLED_DIGIT : NONE;
    }

    private static Mechanism sameLength(String p, String m) {
        int first = -1;
        int differing = 0;
        for (int i = 0; i < p.length(); i++) {
            if (p.charAt(i) != m.charAt(i)) {
                first = first < 0 ? i : first;
                differing++;
            }
        }
        if (differing == 1) {
            return DIGIT;
        }
        boolean swapped = differing == 2
                && first + 1 < p.length()
                && p.charAt(first) == m.charAt(first + 1)
                && p.charAt(first + 1) == m.charAt(first);
        return swapped ? TRANSPOSITION : NONE;
    }

    private static boolean oneMissing(String shorter, String longer) {
        int i = 0;
        while (i < shorter.length() && shorter.charAt(i) == longer.charAt(i)) {
            i++;
        }
        return shorter.substring(i).equals(longer.substring(i + 1));
    }
}
