package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Rule;

/** A line of fixed-width text, taken apart at its gaps. */
final class FixedLine {
    /** What a line is to the lines around it. */
    enum Kind {
        BLANK,
        /** Dashes only. */
        RULE,
        /** At least one figure at the end, behind a gap. */
        FIGURES,
        /** Several pieces without a figure, as in column headings. */
        COLUMNS,
        /** A caption, heading or title. */
        TEXT,
        /** A line of running text. */
        PROSE
    }

    private static final int LONG = 400;
    private static final int SENTENCE = 10;
    /** Columns between a currency sign and its figure at most; a wide column of small figures has many. */
    private static final int REACH = 25;

    final Line line;
    final List<Piece> pieces;
    final Rule rule;
    /** Dashes that are drawn under headings further to the right, on the line of a heading. */
    final List<Word> dashes = new ArrayList<>();

    private Kind kind;

    FixedLine(Line line) {
        this.line = line;
        this.rule = rule(line.string());
        boolean cut = rule == Rule.NONE && line.string().length() <= LONG;
        this.pieces = cut ? pieces(printed(Word.of(line))) : new ArrayList<>();
        this.kind = kind();
    }

    private List<Word> printed(List<Word> words) {
        List<Word> printed = new ArrayList<>();
        for (Word word : words) {
            (word.text().length() > 3 && rule(word.text()) != Rule.NONE ? dashes : printed).add(word);
        }
        return printed;
    }

    Kind kind() {
        if (kind != null) {
            return kind;
        }
        if (line.isBlank()) {
            return Kind.BLANK;
        }
        if (rule != Rule.NONE) {
            return Kind.RULE;
        }
        if (pieces.isEmpty()) {
            return line.string().length() > LONG ? Kind.PROSE : Kind.BLANK;
        }
        if (hasFigures()) {
            return Kind.FIGURES;
        }
        if (pieces.size() > 1) {
            if (isFootnote()) {
                return Kind.PROSE;
            }
            return isSpaced() ? Kind.PROSE : Kind.COLUMNS;
        }
        return pieces.get(0).words().size() >= SENTENCE && !Wording.isCapitals(line.string()) ? Kind.PROSE : Kind.TEXT;
    }

    void become(Kind other) {
        kind = other;
    }

    boolean is(Kind other) {
        return kind == other;
    }

    int left() {
        return pieces.isEmpty() ? line.indent() : pieces.get(0).left();
    }

    int right() {
        return pieces.isEmpty()
                ? line.string().length()
                : pieces.get(pieces.size() - 1).right();
    }

    /** The left edge of the first value, or a large number. */
    int firstValue() {
        for (Piece piece : pieces) {
            if (piece.isValue()) {
                return piece.left();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** A footnote mark and its text. */
    private boolean isFootnote() {
        return pieces.size() == 2
                && Shape.isMark(pieces.get(0).text())
                && pieces.get(1).words().size() >= 4;
    }

    /** A sentence whose full stops, or all words, are followed by two blanks; five dates side by side are none. */
    private boolean isSpaced() {
        int words = 0;
        int wide = 0;
        for (Piece piece : pieces) {
            words += piece.words().size();
            wide += piece.words().get(0).gap() > 3 && piece != pieces.get(0) ? 1 : 0;
        }
        return words >= SENTENCE
                && wide == 0
                && pieces.size() <= words / 2
                && !pieces.stream().allMatch(p -> Wording.isDate(p.text()));
    }

    private boolean hasFigures() {
        int values = 0;
        int years = 0;
        int other = 0;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isValue() && (i > 0 || pieces.size() > 1 || isAmount(piece))) {
                values++;
                years += piece.isYear() ? 1 : 0;
            } else if (i > 0 && piece.words().size() > 5) {
                other++;
            }
        }
        boolean bulleted = values == 1 && pieces.get(0).isValue() && pieces.size() > 1;
        return values > years && other == 0 && !bulleted;
    }

    private static boolean isAmount(Piece piece) {
        String text = piece.text();
        return text.indexOf(',') >= 0
                || text.indexOf('$') >= 0
                || text.indexOf('.') >= 0 && !Wording.isNumbered(text)
                || text.indexOf('%') >= 0
                || text.startsWith("(") && !Shape.isMark(text);
    }

    private static List<Piece> pieces(List<Word> words) {
        List<Piece> pieces = new ArrayList<>();
        Piece piece = null;
        for (Word word : words) {
            if (piece == null || !belongs(piece, word)) {
                piece = new Piece(word);
                pieces.add(piece);
            } else {
                piece.words().add(word);
            }
        }
        return pieces;
    }

    private static boolean belongs(Piece piece, Word word) {
        String text = word.text();
        boolean figure = Shape.isFigure(text) || Shape.isNil(text);
        boolean value = piece.isValue();
        if (piece.awaitsFigure() && figure) {
            return word.gap() <= REACH;
        }
        if (Shape.isSuffix(text) && piece.endsInFigure() && value) {
            return word.gap() <= 2;
        }
        if (value && (")".equals(text) || "%".equals(text) || ")%".equals(text))) {
            return word.gap() <= 2;
        }
        if (word.gap() > 1
                || Wording.isMonth(text) && Wording.endsDate(piece.last().text()) && !piece.isSentence()) {
            return false;
        }
        return !value || !figure && !Shape.isPrefix(text);
    }

    /** The kind of line that the dashes draw; NONE where there is anything else, or nothing. */
    static Rule rule(String s) {
        int from = s.startsWith("- -") ? 2 : 0;
        int run = 0;
        int longest = 0;
        char sign = 0;
        for (int i = from; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '-' || c == '=' || c == '_' || c == '—' || c == '–') {
                run = c == sign ? run + 1 : 1;
                sign = c;
                longest = Math.max(longest, run);
            } else if (Line.isBlank(c) || c == '$') {
                run = 0;
            } else {
                return Rule.NONE;
            }
        }
        if (longest < 3) {
            return Rule.NONE;
        }
        return s.indexOf('=') >= 0 ? Rule.DOUBLE : Rule.SINGLE;
    }
}
