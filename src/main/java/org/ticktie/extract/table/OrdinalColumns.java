package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds columns where only the order of cells survived conversion (Markdown, tab-separated OCR): rows with the usual number
 * of figures take them in order, rows with fewer are aligned to the mean positions of the others, never two figures in one
 * column and never crossing.
 */
final class OrdinalColumns {
    private static final double FAR = 1e9;
    /** So many rows with more figures than the others have, and this share of those, show columns that others leave blank. */
    private static final int FULL_ROWS = 3;

    private static final double FULL_SHARE = 0.2;

    private OrdinalColumns() {}

    /** @param placed whether blank cells still count, so that a short row can be put where it stood */
    static Columns of(List<PrintedRow> rows, boolean placed) {
        List<List<Token>> values = new ArrayList<>(rows.size());
        int usual = usualCount(rows, placed);
        for (PrintedRow row : rows) {
            values.add(withoutNotes(row.values(), usual));
        }
        double[] mean = meanPositions(values, usual);
        List<int[]> spans = new ArrayList<>();
        for (int c = 0; c < usual; c++) {
            spans.add(new int[] {(int) Math.round(mean[c]), (int) Math.round(mean[c]) + 1});
        }
        List<Token[]> cells = new ArrayList<>(rows.size());
        List<Token> dropped = new ArrayList<>();
        for (List<Token> row : values) {
            cells.add(align(row, mean, placed, dropped));
        }
        return Columns.of(spans, cells, dropped);
    }

    /**
     * The number of figures that most rows have. A larger one that fewer rows have is preferred, the more so where short rows
     * can still be put where they stood: the figures of longer rows are lost.
     */
    private static int usualCount(List<PrintedRow> rows, boolean placed) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (PrintedRow row : rows) {
            int n = (int) row.values().stream().filter(t -> !t.couldBeNote()).count();
            if (row.hasFigures() && n > 0) {
                counts.merge(n, 1, Integer::sum);
            }
        }
        int best = 1;
        int most = 0;
        for (Map.Entry<Integer, Integer> e : counts.entrySet()) {
            boolean wins =
                    e.getValue() > most * 0.5 || placed && e.getValue() >= Math.max(FULL_ROWS, most * FULL_SHARE);
            if (wins) {
                best = e.getKey();
                most = e.getValue();
            }
        }
        return best;
    }

    private static List<Token> withoutNotes(List<Token> values, int usual) {
        if (values.size() <= usual) {
            return values;
        }
        List<Token> kept = new ArrayList<>();
        int surplus = values.size() - usual;
        for (int i = 0; i < values.size(); i++) {
            if (surplus > 0 && i > 0 && values.get(i).couldBeNote()) {
                surplus--;
            } else {
                kept.add(values.get(i));
            }
        }
        return kept;
    }

    private static double[] meanPositions(List<List<Token>> rows, int usual) {
        double[] sum = new double[usual];
        int n = 0;
        for (List<Token> row : rows) {
            if (row.size() == usual) {
                n++;
                for (int c = 0; c < usual; c++) {
                    sum[c] += row.get(c).left();
                }
            }
        }
        for (int c = 0; c < usual; c++) {
            sum[c] = n == 0 ? c : sum[c] / n;
        }
        return sum;
    }

    private static Token[] align(List<Token> row, double[] mean, boolean placed, List<Token> dropped) {
        int columns = mean.length;
        Token[] cells = new Token[columns];
        if (row.size() == columns) {
            return row.toArray(cells);
        }
        if (row.size() > columns || !placed) {
            row.stream().filter(Token::isFigure).forEach(dropped::add);
            return cells;
        }
        int n = row.size();
        double[][] cost = new double[n + 1][columns + 1];
        for (int i = 1; i <= n; i++) {
            cost[i][0] = FAR;
            for (int c = 1; c <= columns; c++) {
                double here = cost[i - 1][c - 1] + Math.abs(row.get(i - 1).left() - mean[c - 1]);
                cost[i][c] = Math.min(cost[i][c - 1], c < i ? FAR : here);
            }
        }
        for (int i = n, c = columns; i > 0 && c > 0; c--) {
            if (cost[i][c] < cost[i][c - 1]) {
                cells[c - 1] = row.get(--i);
            }
        }
        return cells;
    }
}
