package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Cell;
import org.ticktie.document.Layout;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.document.Table;
import org.ticktie.read.text.FixedLine.Kind;
import org.ticktie.source.Excerpt;

/** Turns the lines of one fixed-width table into its rows. */
final class FixedTable {
    private static final int MARGIN = 3;

    private final Excerpt input;
    private final List<FixedLine> lines;
    private final List<Row> rows = new ArrayList<>();
    private final List<FixedLine> pending = new ArrayList<>();
    private final Captions captions;
    /** Column at which the figures begin. */
    private final int zone;

    FixedTable(Excerpt input, List<FixedLine> lines) {
        this.input = input;
        this.lines = lines;
        new RunOnFigures(lines).split();
        UnderlinedHeadings.split(lines);
        this.zone = zone();
        this.captions = new Captions(width());
    }

    Table table() {
        boolean headings = true;
        for (FixedLine line : lines) {
            switch (line.kind()) {
                case BLANK -> {
                    flush();
                    rows.add(new Row(List.of(), Rule.NONE));
                }
                case RULE -> {
                    flush();
                    rows.add(rule(line));
                }
                case FIGURES -> {
                    figures(line);
                    headings = false;
                }
                default -> text(line, headings);
            }
        }
        flush();
        return new Table(Layout.CHARACTERS, new HeadingExtents(rows).widened());
    }

    private int zone() {
        int[] lefts = lines.stream()
                .filter(line -> line.is(Kind.FIGURES) && line.left() < line.firstValue())
                .mapToInt(FixedLine::firstValue)
                .sorted()
                .toArray();
        return lefts.length == 0 ? 0 : lefts[lefts.length / 10];
    }

    /** The column at which this table wraps its captions. */
    private int width() {
        int width = 0;
        for (FixedLine line : lines) {
            if (!line.pieces.isEmpty() && line.left() < zone) {
                int right = line.pieces.get(0).right();
                width = right <= zone + 1 ? Math.max(width, right) : width;
            }
        }
        return width;
    }

    private void text(FixedLine line, boolean headings) {
        boolean caption = line.pieces.size() <= 1
                && line.dashes.isEmpty()
                && line.left() < zone
                && !(headings && Wording.isPeriod(line.line.string()) && line.right() > zone);
        if (!caption) {
            flush();
            rows.add(new Row(cells(line.pieces, List.of()), Rule.NONE));
            if (!line.dashes.isEmpty()) {
                rows.add(new Row(extents(line.dashes), Rule.SINGLE));
            }
            return;
        }
        if (!continues(line)) {
            flush();
        }
        pending.add(line);
    }

    private void figures(FixedLine line) {
        boolean bare = isBare(line.pieces);
        boolean joins = bare
                ? !pending.isEmpty() && !pendingText().endsWith(":") && !Wording.isCapitals(pendingText())
                : continues(line);
        if (!joins) {
            flush();
        }
        rows.add(new Row(cells(line.pieces, pending), Rule.NONE));
        pending.clear();
    }

    /** Whether the row has figures without a caption; a footnote mark that a caption ends in is no figure. */
    private boolean isBare(List<Piece> pieces) {
        return pieces.get(0).isValue() && pieces.get(0).left() > zone - MARGIN
                || pieces.get(0).left() >= zone;
    }

    private boolean continues(FixedLine line) {
        if (pending.isEmpty()) {
            return false;
        }
        FixedLine last = pending.get(pending.size() - 1);
        return captions.continues(
                pendingText(),
                pending.get(0).left(),
                last.left(),
                last.right(),
                line.pieces.isEmpty() ? line.line.trimmed() : line.pieces.get(0).text(),
                line.left());
    }

    private String pendingText() {
        return pending.size() == 1
                ? pending.get(0).line.trimmed()
                : passage(pending).toString();
    }

    private void flush() {
        if (!pending.isEmpty()) {
            rows.add(new Row(cells(List.of(), pending), Rule.NONE));
            pending.clear();
        }
    }

    private Passage passage(List<FixedLine> above) {
        Passage passage = new Passage(input);
        for (FixedLine line : above) {
            if (!passage.isEmpty()) {
                passage.blank(line.line.start());
            }
            int first = line.pieces.isEmpty()
                    ? line.line.start() + line.line.first()
                    : line.pieces.get(0).words().get(0).start();
            new Markup(input).mend(passage, first, line.line.end());
        }
        return passage;
    }

    /** The cells of a row: its pieces, the first with the caption lines above it. */
    private List<Cell> cells(List<Piece> pieces, List<FixedLine> above) {
        List<Cell> cells = new ArrayList<>();
        int next = 0;
        if (!above.isEmpty()) {
            Passage passage = passage(above);
            int left = above.get(0).left();
            int right = above.get(0).right();
            boolean caption = !pieces.isEmpty() && !isBare(pieces);
            for (FixedLine line : above) {
                right = Math.max(right, line.right());
            }
            if (caption) {
                passage.blank(pieces.get(0).words().get(0).start());
                copy(passage, pieces.get(0));
                right = Math.max(right, pieces.get(0).right());
                next = 1;
            }
            cells.add(new Cell(passage.excerpt(), left, right, indented(left)));
        }
        for (Piece piece : pieces.subList(next, pieces.size())) {
            Passage passage = new Passage(input);
            copy(passage, piece);
            cells.add(new Cell(
                    passage.excerpt(),
                    piece.left(),
                    piece.right(),
                    cells.isEmpty() ? indented(piece.left()) : Style.PLAIN));
        }
        return cells;
    }

    private void copy(Passage passage, Piece piece) {
        for (Word word : piece.words()) {
            if (!passage.isEmpty()) {
                passage.blank(word.start());
            }
            if (piece.isValue()) {
                passage.copy(word.start(), word.end());
            } else {
                new Markup(input).mend(passage, word.start(), word.end());
            }
        }
    }

    private static Style indented(int left) {
        return new Style(false, left, Rule.NONE, Rule.NONE);
    }

    private static Row rule(FixedLine line) {
        return new Row(extents(Word.of(line.line)), line.rule);
    }

    private static List<Cell> extents(List<Word> dashes) {
        List<Cell> cells = new ArrayList<>();
        for (Word word : dashes) {
            cells.add(new Cell(Excerpt.EMPTY, word.left(), word.right(), Style.PLAIN));
        }
        return cells;
    }
}
