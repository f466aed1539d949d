package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ticktie.document.Layout;

/** Finds what is printed over each column, heading row by heading row, and joins it top down. */
final class ColumnHeadings {
    /** Characters that brackets and signs make a column wider by. */
    private static final int NEAR = 2;

    private ColumnHeadings() {}

    static List<String> of(List<PrintedRow> rows, Columns columns, Layout layout) {
        String[] headings = new String[columns.count()];
        Arrays.fill(headings, "");
        List<List<Token>> lines = new ArrayList<>();
        for (PrintedRow row : rows) {
            lines.add(row.words().stream()
                    .filter(w -> RowRoles.standsOverFigures(w, columns, layout, row))
                    .toList());
        }
        for (List<Token> words : lines) {
            int[] owner = owners(words, lines, columns, layout);
            for (int c = 0; c < headings.length; c++) {
                if (owner[c] >= 0) {
                    String text = words.get(owner[c]).excerpt().string();
                    headings[c] = headings[c].isEmpty() ? text : headings[c] + " " + text;
                }
            }
        }
        return List.of(headings);
    }

    /** For each column the heading above it, or −1. */
    private static int[] owners(List<Token> words, List<List<Token>> lines, Columns columns, Layout layout) {
        int k = columns.count();
        int n = words.size();
        int[] owner = new int[k];
        Arrays.fill(owner, -1);
        if (n == 0) {
            return owner;
        }
        if (layout == Layout.ORDINAL || layout == Layout.FLATTENED) {
            return dealt(n, k, words, columns, n > 1 && lines.stream().anyMatch(l -> repeats(l, k, n)));
        }
        for (int c = 0; c < k; c++) {
            owner[c] = mostOverlapping(words, columns.spans().get(c), layout);
        }
        boolean open = Arrays.stream(owner).anyMatch(o -> o < 0);
        if (layout == Layout.CHARACTERS && open && !endWithColumns(words, columns)) {
            spread(owner, words, columns);
        }
        return owner;
    }

    private static int mostOverlapping(List<Token> words, int[] span, Layout layout) {
        int best = -1;
        int most = 0;
        for (int w = 0; w < words.size(); w++) {
            int o = Math.min(span[1], words.get(w).right())
                    - Math.max(span[0], words.get(w).left());
            if (o > most) {
                most = o;
                best = w;
            }
        }
        return best;
    }

    /**
     * In a lossy conversion headings may have kept their positions (each begins where its first column does) or only their
     * order: then as many headings as columns go one to one, and fewer are dealt out evenly.
     *
     * @param repeated whether other headings repeat themselves under each of these, so that all have as many columns
     */
    private static int[] dealt(int n, int k, List<Token> words, Columns columns, boolean repeated) {
        int[] owner = new int[k];
        boolean placed = n < k && !repeated && beginAtColumns(words, columns);
        for (int c = 0; c < k; c++) {
            if (n == k) {
                owner[c] = c;
            } else if (placed) {
                owner[c] = lastBefore(words, columns.spans().get(c)[0]);
            } else if (n < k && k % n == 0) {
                owner[c] = c / (k / n);
            } else {
                owner[c] = nearest(words, columns.spans().get(c));
            }
        }
        return owner;
    }

    private static boolean beginAtColumns(List<Token> words, Columns columns) {
        return words.stream()
                .allMatch(w -> columns.spans().stream().anyMatch(s -> s[0] == w.left() || s[0] == w.left() + 1));
    }

    /** Whether a line of headings says the same under each of {@code n} others: "2025 2024 2025 2024" under two of them. */
    private static boolean repeats(List<Token> line, int k, int n) {
        if (line.size() != k || k % n != 0 || k == n) {
            return false;
        }
        List<String> texts = line.stream().map(w -> w.excerpt().string()).toList();
        return texts.subList(0, k - k / n).equals(texts.subList(k / n, k));
    }

    /** The heading that a column stands under, or −1 where the first one begins further right. */
    private static int lastBefore(List<Token> words, int position) {
        int last = words.get(0).left() <= position + 1 ? 0 : -1;
        for (int w = 0; w < words.size(); w++) {
            if (words.get(w).left() <= position) {
                last = w;
            }
        }
        return last;
    }

    /** Headings centred over several columns: every column without one of its own takes the nearest, if that leaves no doubt. */
    private static void spread(int[] owner, List<Token> words, Columns columns) {
        int k = owner.length;
        int n = words.size();
        boolean each = k % n == 0 && n > 1;
        for (int c = 0; c < k; c++) {
            if (owner[c] < 0) {
                Token near = words.get(nearest(words, columns.spans().get(c)));
                int gap = gap(near, columns.spans().get(c));
                boolean between = gap <= 6 && !standsOverOne(near, columns);
                if (each || n == 1 && isCentred(near, columns) || between) {
                    owner[c] = nearest(words, columns.spans().get(c));
                }
            }
        }
    }

    /** Whether the middle of a heading is over a column, as near as it goes; then it is not centred over others as well. */
    private static boolean standsOverOne(Token heading, Columns columns) {
        int middle = (heading.left() + heading.right()) / 2;
        return columns.spans().stream().anyMatch(s -> s[0] - NEAR < middle && middle < s[1] + NEAR);
    }

    /** Whether each of many headings ends where a column does: then none of them is centred over others as well. */
    private static boolean endWithColumns(List<Token> words, Columns columns) {
        return words.size() > 2
                && words.stream().allMatch(w -> columns.spans().stream()
                        .anyMatch(s -> Math.abs(s[1] - w.right()) <= NEAR && w.left() < s[1]));
    }

    private static boolean isCentred(Token word, Columns columns) {
        int left = columns.spans().get(0)[0];
        int right = columns.spans().get(columns.count() - 1)[1];
        int middle = (word.left() + word.right()) / 2;
        return Math.abs(middle - (left + right) / 2) * 5 <= right - left;
    }

    private static int gap(Token word, int[] span) {
        return Math.max(0, Math.max(word.left() - span[1], span[0] - word.right()));
    }

    private static int nearest(List<Token> words, int[] span) {
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int w = 0; w < words.size(); w++) {
            int distance = Math.abs(words.get(w).left() + words.get(w).right() - span[0] - span[1]);
            if (distance < least) {
                least = distance;
                best = w;
            }
        }
        return best;
    }
}
