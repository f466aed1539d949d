package org.ticktie.read.html;

import org.jsoup.nodes.TextNode;
import org.ticktie.source.Excerpt;

/** Gathers one run of text, a paragraph or a cell: folds its white space and drops the note marks lifted above its line. */
final class TextRun {
    private static final int POINTS_OF_A_BLANK = 3;
    private static final int LONGEST_MARK = 16;

    private final PlacedText text;
    private final SourceAlignment alignment;
    private int start;
    private boolean blankPending;
    private int blankStart;
    private int blankEnd;
    private int visible;
    private int bold;
    private int underlined;
    private int leadingBlanks;
    private int raisedFrom = -1;
    private int boldBefore;
    private int underlinedBefore;
    private int visibleBefore;
    private int behindLast = PlacedText.NOWHERE;

    TextRun(PlacedText text, SourceAlignment alignment) {
        this.text = text;
        this.alignment = alignment;
        begin();
    }

    private void begin() {
        start = text.length();
        blankPending = false;
        visible = 0;
        bold = 0;
        underlined = 0;
        leadingBlanks = 0;
        raisedFrom = -1;
        behindLast = PlacedText.NOWHERE;
    }

    /** Adds the text of a node. */
    void add(TextNode node, Look look) {
        String string = node.getWholeText();
        if (string.isEmpty() || isAsciiBlank(string)) {
            if (!string.isEmpty()) {
                blank();
            }
            return;
        }
        alignment.align(node, string);
        if (visible > 0 && wasMoved(alignment.start(0))) {
            blank();
        }
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (isBlank(c)) {
                if (visible == 0) {
                    leadingBlanks += c > ' ' ? 1 : 0;
                } else if (!blankPending) {
                    blankPending = true;
                    blankStart = alignment.start(i);
                    blankEnd = alignment.end(i);
                }
            } else if (!isInvisible(c)) {
                add(c, alignment.start(i), alignment.end(i), look);
            }
        }
        behindLast = alignment.end(string.length() - 1);
    }

    private void add(char c, int from, int to, Look look) {
        if (look.raised() != raisedFrom >= 0) {
            if (look.raised()) {
                raisedFrom = text.length();
                visibleBefore = visible;
                boldBefore = bold;
                underlinedBefore = underlined;
            } else {
                settleRaised();
            }
        }
        if (blankPending) {
            if (text.length() > start) {
                text.append(' ', blankStart, blankEnd);
            }
            blankPending = false;
        }
        text.append(c, from, to);
        visible++;
        if (look.bold()) {
            bold++;
        }
        if (look.underlined()) {
            underlined++;
        }
    }

    /** A text that does not stand behind the one before it was moved by the parser out of a broken table. */
    private boolean wasMoved(int from) {
        return behindLast >= 0 && from >= 0 && from < behindLast;
    }

    /** White space that stands nowhere, as between two blocks. */
    void blank() {
        if (visible > 0 && !blankPending) {
            blankPending = true;
            blankStart = PlacedText.NOWHERE;
            blankEnd = PlacedText.NOWHERE;
        }
    }

    /** How many characters other than blanks have been gathered. */
    int visible() {
        return visible;
    }

    int length() {
        return text.length() - start;
    }

    /** How far leading no-break spaces move the text to the right, in points. */
    int leadingIndent() {
        return leadingBlanks * POINTS_OF_A_BLANK;
    }

    boolean isBold() {
        return visible > 0 && bold == visible;
    }

    boolean isUnderlined() {
        return visible > 0 && underlined == visible;
    }

    /** The text so far, for a look at it. */
    Excerpt peek() {
        settleRaised();
        return text.excerpt(start, text.length());
    }

    /** The text; the next one begins behind it. */
    Excerpt finish() {
        Excerpt result = visible == 0 ? Excerpt.EMPTY : peek();
        begin();
        return result;
    }

    private void settleRaised() {
        int from = raisedFrom;
        raisedFrom = -1;
        if (from < 0
                || text.length() - from > LONGEST_MARK
                || !NoteMark.isRaised(text.excerpt(from, text.length()).string())) {
            return;
        }
        text.truncate(from);
        visible = visibleBefore;
        bold = boldBefore;
        underlined = underlinedBefore;
    }

    private static boolean isAsciiBlank(String string) {
        for (int i = 0; i < string.length(); i++) {
            if (string.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c > 126 && (c == '\u00A0' || c == '\u0085' || c == '\u202F' || Character.isSpaceChar(c));
    }

    private static boolean isInvisible(char c) {
        return c > 126
                && (c == '\u00AD' || c >= '\u200B' && c <= '\u200F' || c == '\u2060' || c == '\uFEFF' || c < 160);
    }
}
