package org.ticktie.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntFunction;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** Made-up documents of any size: what releases are like, and what would be worst. */
enum GrowingLayout {
    SUBTOTALS("rows with a subtotal every ten", 50_000, n -> table(n, 10, false)),
    NO_TOTALS("rows without totals", 50_000, n -> table(n, 0, false)),
    HTML_ROWS("rows of an HTML table", 50_000, n -> html(table(n, 10, false))),
    TOTALS("rows, every second a total", 50_000, n -> table(n, 2, false)),
    ALL_EQUAL("rows of one and the same number", 50_000, n -> table(n, 0, true)),
    WRONG_TOTALS("rows, each subtotal wrong", 50_000, n -> table(n, -10, false)),
    ONE_ROW_TABLES("tables of one row", 5_000, GrowingLayout::oneRowTables),
    SENTENCES("sentences", 20_000, n -> release(n, false)),
    EQUAL_SENTENCES("times the same sentence", 20_000, n -> release(n, true)),
    ONE_LINE("figures in a line", 100_000, GrowingLayout::oneLine),
    ONE_PARAGRAPH("words without a stop", 200_000, GrowingLayout::oneParagraph);

    private static final String[] MEASURES = {
        "Product sales", "Licence fees", "Service income", "Gross profit", "Operating income", "Net income", "Cash flow"
    };

    /** What is counted. */
    final String what;

    /** The largest size that is measured. */
    final int most;

    private final IntFunction<String> text;

    GrowingLayout(String what, int most, IntFunction<String> text) {
        this.what = what;
        this.most = most;
        this.text = text;
    }

    /** A document of that size. */
    Source source(int size) {
        String made = text.apply(size);
        byte[] bytes = made.getBytes(StandardCharsets.UTF_8);
        MediaType type = made.startsWith("<html>") ? MediaType.HTML : MediaType.TEXT;
        return new Source("growth", type, new String(bytes, StandardCharsets.UTF_8));
    }

    /** @param every so many rows are followed by their total; 0 for none, less for totals that are off */
    private static String table(int rows, int every, boolean equal) {
        Random random = new Random(rows);
        StringBuilder text = new StringBuilder("BALANCE SHEETS\n(in thousands)\n\n");
        text.append(line("", "2025", "2024"));
        // of rows that are alike by chance there are as many in a hundred, however many rows
        int range = Math.max(90_000, 18 * rows);
        long first = 0;
        long second = 0;
        for (int r = 1; r <= rows; r++) {
            boolean total = every != 0 && r % Math.abs(every) == 0;
            long a = total ? first + (every < 0 ? 90 : 0) : equal ? 4_321 : 1_000 + random.nextInt(range);
            long b = total ? second : equal ? 4_321 : 1_000 + random.nextInt(range);
            first = total ? 0 : first + a;
            second = total ? 0 : second + b;
            text.append(line(
                    (total ? "Total of group " : "Account number ") + r,
                    String.format(Locale.ROOT, "%,d", a),
                    String.format(Locale.ROOT, "%,d", b)));
        }
        return text.toString();
    }

    private static String line(String caption, String first, String second) {
        return String.format(Locale.ROOT, "%-44s%14s%14s%n", caption, first, second);
    }

    private static String html(String table) {
        StringBuilder html = new StringBuilder("<html><body><p>Balance sheets (in thousands)</p><table>\n");
        table.lines().skip(3).forEach(line -> {
            html.append("<tr><td>").append(line.substring(0, 44).strip()).append("</td>");
            for (String cell : line.substring(44).strip().split(" +")) {
                html.append("<td>").append(cell).append("</td>");
            }
            html.append("</tr>\n");
        });
        return html.append("</table></body></html>").toString();
    }

    private static String oneRowTables(int tables) {
        StringBuilder text = new StringBuilder();
        for (int t = 0; t < tables; t++) {
            text.append("Schedule ").append(t).append("\n(in thousands)\n\n");
            text.append(line("", "2025", "2024"));
            text.append(line(
                    MEASURES[t % MEASURES.length],
                    String.format(Locale.ROOT, "%,d", 1_000 + t * 7),
                    String.format(Locale.ROOT, "%,d", 900 + t * 5)));
            text.append("\nThe schedule above is not like any other of them.\n\n");
        }
        return text.toString();
    }

    /** A statement and what is said of its lines, over and over. */
    private static String release(int sentences, boolean equal) {
        Random random = new Random(sentences);
        StringBuilder text = new StringBuilder("STATEMENTS OF OPERATIONS\n(in thousands)\n\n");
        text.append(line("Three months ended March 31,", "2025", "2024"));
        for (int m = 0; m < MEASURES.length; m++) {
            text.append(line(MEASURES[m], m + 4 + ",210", m + 3 + ",875"));
        }
        for (int s = 0; s < sentences; s++) {
            int m = equal ? 0 : random.nextInt(MEASURES.length);
            String amount = equal ? "4.2" : m + 4 + "." + random.nextInt(10);
            text.append(s % 5 == 0 ? "\n\n" : " ");
            text.append(MEASURES[m]).append(" for the first quarter of 2025 ");
            text.append(equal || random.nextBoolean() ? "were $" : "rose to $");
            text.append(amount).append(" million, compared to $").append(m + 3).append(".9 million in the");
            text.append(s % 5 == 4 ? "\n" : " ").append("first quarter of 2024.");
        }
        return text.append("\n").toString();
    }

    private static String oneLine(int figures) {
        StringBuilder text = new StringBuilder("Revenues");
        for (int f = 0; f < figures; f++) {
            text.append(String.format(Locale.ROOT, "  %,d", 1_000 + f * 13L));
        }
        return text.append("\n").toString();
    }

    private static String oneParagraph(int words) {
        StringBuilder text = new StringBuilder("Revenues");
        for (int w = 0; w < words; w++) {
            text.append(w % 12 == 0 ? " of $" + (4 + w % 7) + ".2 million" : w % 2 == 0 ? " and" : " income");
        }
        return text.append("\n").toString();
    }
}
