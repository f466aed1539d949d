package org.ticktie.rule;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;

/** Guesses which of the words that would do was meant by one that will not. */
public final class Nearest {
    private Nearest() {}

    /** The word a slip or two away from {@code said}, the first of them in the alphabet; empty where none is near. */
    public static String to(String said, Collection<String> words) {
        String best = "";
        int bound = Math.max(1, said.length() / 3);
        for (String word : new TreeSet<>(words)) {
            int slips = slips(said.toLowerCase(Locale.ROOT), word.toLowerCase(Locale.ROOT));
            if (slips <= bound && !word.equals(said)) {
                best = word;
                bound = slips - 1;
            }
        }
        return best;
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
    private static int slips(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    d[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
