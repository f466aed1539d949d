package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.List;

/**
 * The logical columns of a table.
 *
 * @param spans left and right edge of each column, left to right
 * @param cells for each row the token that stands in each column, or null
 * @param dropped figures that fit no column
 */
record Columns(List<int[]> spans, List<Token[]> cells, List<Token> dropped) {
    int count() {
        return spans.size();
    }

    /** The columns, without those that no figure stands in. */
    static Columns of(List<int[]> spans, List<Token[]> cells, List<Token> dropped) {
        List<Integer> kept = new ArrayList<>();
        for (int c = 0; c < spans.size(); c++) {
            int column = c;
            if (cells.stream().anyMatch(row -> row[column] != null && row[column].isFigure())) {
                kept.add(c);
            }
        }
        List<Token[]> narrowed = new ArrayList<>(cells.size());
        for (Token[] row : cells) {
            Token[] copy = new Token[kept.size()];
            for (int i = 0; i < copy.length; i++) {
                copy[i] = row[kept.get(i)];
            }
            narrowed.add(copy);
        }
        return new Columns(kept.stream().map(spans::get).toList(), narrowed, dropped);
    }
}
