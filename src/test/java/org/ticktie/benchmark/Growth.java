package org.ticktie.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.ticktie.Ticktie;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/**
 * Prints how the time for a document grows with its size: a made-up table of 500, 5,000 and 50,000 rows with a subtotal every
 * ten, and the same rows without any. Run it with {@code mvn -q test-compile exec:java
 * -Dexec.mainClass=org.ticktie.benchmark.Growth -Dexec.classpathScope=test}.
 */
public final class Growth {
    private static final int[] ROWS = {500, 5_000, 50_000};

    private Growth() {}

    /** Prints seconds and, against a tenth of the rows, the ratio. */
    public static void main(String[] args) {
        Ticktie ticktie = new Ticktie();
        for (int i = 0; i < 20; i++) {
            ticktie.check(source(500, true));
            ticktie.check(source(500, false));
        }
        for (boolean totals : new boolean[] {true, false}) {
            double before = 0;
            for (int rows : ROWS) {
                Source source = source(rows, totals);
                double best = Double.MAX_VALUE;
                for (int i = 0; i < (rows > 10_000 ? 2 : 3); i++) {
                    long start = System.nanoTime();
                    ticktie.check(source);
                    best = Math.min(best, (System.nanoTime() - start) / 1e9);
                }
                System.out.printf(
                        "%6d rows %s: %.3f s%s%n",
                        rows,
                        totals ? "with subtotals" : "without totals",
                        best,
                        before == 0 ? "" : String.format(", %.1f times a tenth of them", best / before));
                before = best;
            }
        }
    }

    private static Source source(int rows, boolean totals) {
        Random random = new Random(rows);
        StringBuilder text = new StringBuilder("BALANCE SHEETS\n(in thousands)\n\n");
        text.append(String.format("%-44s%14s%14s%n", "", "2025", "2024"));
        int first = 0;
        int second = 0;
        for (int r = 1; r <= rows; r++) {
            boolean total = totals && r % 10 == 0;
            int a = total ? first : 1_000 + random.nextInt(90_000);
            int b = total ? second : 1_000 + random.nextInt(90_000);
            first = total ? 0 : first + a;
            second = total ? 0 : second + b;
            text.append(
                    String.format("%-44s%,14d%,14d%n", total ? "Total of group " + r : "Account number " + r, a, b));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new Source("growth.txt", MediaType.TEXT, new String(bytes, StandardCharsets.UTF_8));
    }
}
