package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds columns where positions can be trusted: HTML grids and fixed-width text. The extents that most figures have come
 * first; an extent that overlaps just one column joins it, one that bridges two belongs to a spanning cell and is put where
 * it overlaps most.
 */
final class GridColumns {
    private record Extent(int left, int right) {
        // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
        @Override
        public boolean equals(Object o) {
            return o instanceof Extent e && left == e.left && right == e.right;
        }

        @Override
        public int hashCode() {
            return 31 * left + right;
        }
    }

    private GridColumns() {}

    static Columns of(List<PrintedRow> rows, boolean characters) {
        Map<Extent, Integer> counts = new LinkedHashMap<>();
        for (PrintedRow row : rows) {
            for (Token t : row.values()) {
                if (!t.couldBeNote() || row.values().size() == 1) {
                    counts.merge(extent(t, characters), 1, Integer::sum);
                }
            }
        }
        List<int[]> spans = cluster(counts, characters);
        List<Token[]> cells = new ArrayList<>(rows.size());
        List<Token> dropped = new ArrayList<>();
        for (PrintedRow row : rows) {
            cells.add(place(row, spans, characters, dropped));
        }
        return Columns.of(spans, cells, dropped);
    }

    /** In fixed-width text figures align at their last digit; brackets and percent signs hang over. */
    private static Extent extent(Token t, boolean characters) {
        if (!characters) {
            return new Extent(t.left(), t.right());
        }
        int right = t.right();
        String text = t.cell().text().string().stripTrailing();
        for (int i = text.length() - 1;
                i >= 0 && (text.charAt(i) == ')' || text.charAt(i) == '%' || text.charAt(i) == ' ');
                i--) {
            right--;
        }
        int width = t.isFigure() ? t.excerpt().string().length() : 1;
        return new Extent(Math.max(t.left(), right - width), Math.max(right, t.left() + 1));
    }

    private static List<int[]> cluster(Map<Extent, Integer> counts, boolean characters) {
        List<Map.Entry<Extent, Integer>> ordered = new ArrayList<>(counts.entrySet());
        ordered.sort(Comparator.<Map.Entry<Extent, Integer>>comparingInt(e -> -e.getValue())
                .thenComparingInt(e -> e.getKey().left())
                .thenComparingInt(e -> e.getKey().right()));
        List<int[]> spans = new ArrayList<>();
        for (Map.Entry<Extent, Integer> e : ordered) {
            Extent x = e.getKey();
            int[] only = null;
            int overlapping = 0;
            for (int[] span : spans) {
                if (overlap(span, x, characters) > 0) {
                    overlapping++;
                    only = span;
                }
            }
            if (overlapping == 0) {
                spans.add(new int[] {x.left(), x.right()});
            } else if (overlapping == 1) {
                only[0] = Math.min(only[0], x.left());
                only[1] = Math.max(only[1], x.right());
            }
        }
        spans.sort(Comparator.comparingInt(s -> s[0]));
        return spans;
    }

    /** Character columns that miss each other by a hair are still one: a figure may be set a blank to the left or right. */
    private static int overlap(int[] span, Extent x, boolean characters) {
        int slack = characters ? 1 : 0;
        return Math.min(span[1] + slack, x.right()) - Math.max(span[0] - slack, x.left());
    }

    private static Token[] place(PrintedRow row, List<int[]> spans, boolean characters, List<Token> dropped) {
        Token[] cells = new Token[spans.size()];
        for (Token t : row.values()) {
            Extent x = extent(t, characters);
            int best = -1;
            int most = 0;
            for (int c = 0; c < spans.size(); c++) {
                int o = overlap(spans.get(c), x, characters);
                if (o > most) {
                    most = o;
                    best = c;
                }
            }
            if (best < 0) {
                drop(t, dropped);
            } else if (cells[best] == null) {
                cells[best] = t;
            } else if (cells[best].isFigure() && t.couldBeNote() || !t.isFigure()) {
                drop(t, dropped);
            } else if (!cells[best].isFigure() || cells[best].couldBeNote()) {
                drop(cells[best], dropped);
                cells[best] = t;
            } else {
                drop(t, dropped);
            }
        }
        return cells;
    }

    private static void drop(Token t, List<Token> dropped) {
        if (t.isFigure() && !t.couldBeNote()) {
            dropped.add(t);
        }
    }
}
