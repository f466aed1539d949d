package org.ticktie.read.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ticktie.read.text.FixedLine.Kind;

/** Cuts off a figure that stands only one blank behind a long caption, where other rows show that a column is there. */
final class RunOnFigures {
    private static final Pattern BEFORE_NUMBER = Pattern.compile(
            "(?i)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z.]*|of|at|in|ended|note|notes|no\\.|and|to|or|than|over|tier|level|class|series|par");

    private static final String BEHIND_DIGITS = ")%";

    private final List<FixedLine> lines;
    private final Map<Integer, Integer> edges = new HashMap<>();

    RunOnFigures(List<FixedLine> lines) {
        this.lines = lines;
        for (FixedLine line : lines) {
            for (Piece piece : line.pieces) {
                if (piece.isValue() && !piece.isYear()) {
                    edges.merge(edge(piece), 1, Integer::sum);
                }
            }
        }
    }

    /** Where a figure's digits end: columns are aligned there, brackets and percent signs stand outside. */
    private static int edge(Piece piece) {
        String last = piece.last().text();
        return piece.right() - (BEHIND_DIGITS.indexOf(last.charAt(last.length() - 1)) >= 0 ? 1 : 0);
    }

    void split() {
        for (FixedLine line : lines) {
            for (int i = 0; i < line.pieces.size() && i < 2; i++) {
                Piece piece = line.pieces.get(i);
                if (piece.words().size() > 1 && !piece.isValue() && piece.endsInFigure()) {
                    split(line, i, piece);
                }
            }
        }
    }

    private void split(FixedLine line, int at, Piece piece) {
        int size = piece.words().size();
        int from = size - 1;
        if (Shape.isPrefix(piece.words().get(from - 1).text())) {
            from--;
        }
        Word last = piece.last();
        if (from == 0
                || Shape.isYear(last.text())
                || Wording.isDate(piece.text())
                || BEFORE_NUMBER.matcher(piece.words().get(from - 1).text()).matches()) {
            return;
        }
        int edge = edge(piece);
        int rows = edges.getOrDefault(edge, 0) + edges.getOrDefault(edge - 1, 0) + edges.getOrDefault(edge + 1, 0);
        if (rows < 2 || at + 1 < line.pieces.size() && line.pieces.get(at + 1).left() <= piece.right()) {
            return;
        }
        List<Word> tail = piece.words().subList(from, size);
        Piece value = new Piece(new java.util.ArrayList<>(tail));
        tail.clear();
        line.pieces.add(at + 1, value);
        line.become(Kind.FIGURES);
    }
}
