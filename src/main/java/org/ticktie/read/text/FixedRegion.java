package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Block;
import org.ticktie.document.Rule;
import org.ticktie.read.text.FixedLine.Kind;
import org.ticktie.source.Excerpt;

/** Finds the tables in a stretch of fixed-width text, and reads what is between them as prose. */
final class FixedRegion {
    /** Blank lines that end a table. */
    private static final int FAR = 5;
    /** Lines of captions between two rows of figures at most. */
    private static final int CAPTIONS = 14;
    /** Heading lines above the first row of figures at most. */
    private static final int HEAD = 24;
    /** Rows of figures after which a heading of periods begins a table of its own. */
    private static final int ENOUGH = 3;

    private final Excerpt input;
    private final Prose prose;
    private final boolean tagged;
    private final List<FixedLine> lines = new ArrayList<>();

    /**
     * @param tagged whether the source says that this is a table
     */
    FixedRegion(Excerpt input, Prose prose, List<Line> source, boolean tagged) {
        this.input = input;
        this.prose = prose;
        this.tagged = tagged;
        for (Line line : source) {
            lines.add(new FixedLine(line));
        }
    }

    void read(List<Block> blocks) {
        spreadProse();
        int done = 0;
        int from = nextFigures(0);
        while (from < lines.size()) {
            int to = lastOfCluster(from);
            if (isTable(from, to, done)) {
                int head = head(from, done);
                int end = withRules(to);
                prose(blocks, done, head);
                blocks.add(new FixedTable(input, lines.subList(head, end)).table());
                done = end;
            }
            from = nextFigures(to + 1);
        }
        prose(blocks, done, lines.size());
    }

    private void prose(List<Block> blocks, int from, int to) {
        List<Line> run = new ArrayList<>();
        for (FixedLine line : lines.subList(from, to)) {
            run.add(line.line);
        }
        prose.read(run, blocks);
    }

    private int nextFigures(int from) {
        int i = from;
        while (i < lines.size() && !lines.get(i).is(Kind.FIGURES)) {
            i++;
        }
        return i;
    }

    /** Short lines directly above or below a line of prose are prose, unless figures follow them as their caption's end. */
    private void spreadProse() {
        for (int i = 0; i < lines.size(); ) {
            int end = i;
            boolean any = false;
            while (end < lines.size()
                    && (lines.get(end).is(Kind.TEXT) || lines.get(end).is(Kind.PROSE))) {
                any |= lines.get(end).is(Kind.PROSE);
                end++;
            }
            if (any) {
                boolean caption = end < lines.size()
                        && end - i <= 4
                        && lines.get(end).is(Kind.FIGURES)
                        && isContinued(lines.get(end));
                for (FixedLine line : lines.subList(i, end)) {
                    line.become(caption || isAmongRows(i, end) ? Kind.TEXT : Kind.PROSE);
                }
            }
            i = Math.max(end, i + 1);
        }
    }

    /** Whether long captions stand directly between two rows of figures, and left of the figures. */
    private boolean isAmongRows(int from, int to) {
        if (from == 0 || to == lines.size() || to - from > 3) {
            return false;
        }
        FixedLine above = lines.get(from - 1);
        FixedLine below = lines.get(to);
        boolean among = above.is(Kind.FIGURES) && below.is(Kind.FIGURES);
        for (FixedLine line : lines.subList(from, to)) {
            among &= line.right() < Math.min(above.firstValue(), below.firstValue())
                    && !line.line.string().endsWith(".");
        }
        return among;
    }

    private static boolean isContinued(FixedLine line) {
        String text = line.line.trimmed();
        return !text.isEmpty() && Character.isLowerCase(text.charAt(0));
    }

    /** The last row of figures of the table that begins with the row at {@code from}. */
    private int lastOfCluster(int from) {
        int last = from;
        int figures = 1;
        int blanks = 0;
        int captions = 0;
        for (int i = from + 1; i < lines.size(); i++) {
            FixedLine line = lines.get(i);
            switch (line.kind()) {
                case FIGURES -> {
                    last = i;
                    figures++;
                    blanks = 0;
                    captions = 0;
                }
                case BLANK -> blanks++;
                case PROSE -> {
                    return last;
                }
                case RULE -> blanks = 0;
                default -> {
                    blanks = 0;
                    captions++;
                    if (figures >= ENOUGH && isNewHeading(line, i, last)) {
                        return last;
                    }
                }
            }
            if (blanks >= FAR || captions > CAPTIONS) {
                return last;
            }
        }
        return last;
    }

    /** Whether the line is a heading of periods over the columns of another table. */
    private boolean isNewHeading(FixedLine line, int at, int last) {
        List<Piece> pieces = line.pieces;
        int zone = Integer.MAX_VALUE;
        for (int i = last; i >= 0 && i > last - 12; i--) {
            zone = Math.min(zone, lines.get(i).is(Kind.FIGURES) ? lines.get(i).firstValue() : zone);
        }
        if (pieces.size() == 1) {
            return line.left() >= Math.max(12, zone - 8)
                    && Wording.isSpan(pieces.get(0).text());
        }
        boolean stub = line.left() < zone - 8 && pieces.size() > 2;
        boolean separate = !lines.get(at - 1).is(Kind.FIGURES);
        for (Piece piece : pieces.subList(stub ? 1 : 0, pieces.size())) {
            separate &= stub ? Wording.isDate(piece.text()) : Wording.isPeriod(piece.text());
        }
        return separate;
    }

    private boolean isTable(int from, int to, int bound) {
        int figures = 0;
        boolean heading = false;
        for (int i = from; i <= to; i++) {
            figures += lines.get(i).is(Kind.FIGURES) ? 1 : 0;
        }
        for (int i = from - 1; i >= bound && i > from - 8 && !lines.get(i).is(Kind.PROSE); i--) {
            heading |= lines.get(i).is(Kind.RULE);
        }
        return figures >= 2 || tagged || heading;
    }

    /** The first line of the headings above the row of figures at {@code first}; titles and paragraphs stay outside. */
    private int head(int first, int bound) {
        int zone = lines.get(first).firstValue();
        int top = first;
        boolean inHeadings = false;
        boolean captions = true;
        boolean stub = false;
        int blanks = 0;
        for (int i = first - 1; i >= bound && first - i <= HEAD; i--) {
            FixedLine line = lines.get(i);
            if (line.is(Kind.BLANK)) {
                captions = false;
                if (stub || ++blanks > 2) {
                    break;
                }
            } else if (line.is(Kind.PROSE)) {
                break;
            } else if (isHeading(i, zone)) {
                top = i;
                inHeadings = true;
                stub = false;
                blanks = 0;
            } else if (!inHeadings) {
                // Captions such as "ASSETS" between the headings and the first row, or what is left of a wrapped one.
                top = captions ? i : top;
                blanks = 0;
            } else if (blanks == 0 && (line.right() <= zone + 2 || line.left() >= zone)) {
                // Part of a heading of several lines, if there are headings above it too.
                stub = true;
            } else {
                break;
            }
        }
        while (top < first && lines.get(top).is(Kind.RULE) && !underlines(top, zone)) {
            top++;
        }
        return top;
    }

    private boolean underlines(int at, int zone) {
        return lines.get(at).left() >= zone - 12;
    }

    private boolean isHeading(int at, int zone) {
        FixedLine line = lines.get(at);
        if (line.is(Kind.COLUMNS) || line.is(Kind.RULE)) {
            return true;
        }
        if (!line.is(Kind.TEXT) || line.pieces.isEmpty()) {
            return false; // a line of hundreds of characters, among rows, is not cut into pieces
        }
        String text = line.pieces.get(0).text();
        boolean ruled = at + 1 < lines.size()
                && lines.get(at + 1).is(Kind.RULE)
                && lines.get(at + 1).left() >= zone - 12
                && line.left() >= zone - 2;
        return ruled
                || Wording.isScale(text)
                || Wording.isSpan(text)
                        && (line.left() >= zone - 12 || text.startsWith("For the ") || text.startsWith("("))
                        && !isStatement(text)
                || line.left() >= zone && Wording.isDate(text);
    }

    private static boolean isStatement(String text) {
        String lower = text.toLowerCase(java.util.Locale.ROOT);
        return lower.contains("statement")
                || lower.contains("balance sheet")
                || lower.contains("results")
                || lower.contains("reconciliation");
    }

    private int withRules(int last) {
        int end = last + 1;
        for (int i = end; i < lines.size() && i < last + 4; i++) {
            if (lines.get(i).rule != Rule.NONE && lines.get(i).is(Kind.RULE)) {
                end = i + 1;
            } else if (!lines.get(i).is(Kind.BLANK)) {
                break;
            }
        }
        return end;
    }
}
