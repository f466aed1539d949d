package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.source.PageBox;
import org.ticktie.source.Place;
import org.ticktie.source.Trace;

/** What stands between two wide gaps of a printed line: a caption, a figure, a heading, or a line of prose. */
final class Segment implements Trace {
    private final int page;
    private final List<Glyph> glyphs;
    private final String text;
    /** For each character of the text its glyph, or −1 for a blank. */
    private final int[] indexes;

    private final float left;
    private final float right;

    Segment(int page, List<Glyph> glyphs) {
        this.page = page;
        this.glyphs = List.copyOf(glyphs);
        StringBuilder string = new StringBuilder();
        int[] found = new int[glyphs.size() * 8 + 8];
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            if (i > 0 && glyph.spaced()) {
                found[string.length()] = -1;
                string.append(' ');
            }
            for (int c = 0; c < glyph.text().length() && string.length() < found.length; c++) {
                found[string.length()] = i;
                string.append(glyph.text().charAt(c));
            }
        }
        text = string.toString();
        indexes = found;
        left = leftmost(glyphs);
        right = rightmost(glyphs);
    }

    String text() {
        return text;
    }

    /** What the lines of one cell print, as if it were printed on one line. */
    static Segment wrapped(List<Segment> lines) {
        if (lines.size() == 1) {
            return lines.get(0);
        }
        List<Glyph> all = new ArrayList<>();
        for (Segment line : lines) {
            boolean hyphenated =
                    !all.isEmpty() && all.get(all.size() - 1).text().equals("-");
            Glyph first = line.glyphs.get(0);
            all.add(all.isEmpty() || hyphenated ? first : first.after(Glyph.Blank.WHITE));
            all.addAll(line.glyphs.subList(1, line.glyphs.size()));
        }
        return new Segment(lines.get(0).page, all);
    }

    /** What it would be if it were broken wherever white parts its words and no space is printed, though others are. */
    List<Segment> parts() {
        List<Segment> parts = new ArrayList<>();
        boolean printed = false;
        int from = 0;
        for (int i = 1; i < glyphs.size(); i++) {
            printed |= glyphs.get(i).before() == Glyph.Blank.PRINTED;
            if (glyphs.get(i).before() == Glyph.Blank.WHITE) {
                parts.add(new Segment(page, glyphs.subList(from, i)));
                from = i;
            }
        }
        parts.add(new Segment(page, glyphs.subList(from, glyphs.size())));
        return printed || parts.size() == 2 ? parts : List.of(this);
    }

    float left() {
        return left;
    }

    float right() {
        return right;
    }

    /** Whether something is printed above it, or below it, by another. */
    boolean overlaps(Segment other) {
        return left < other.right && other.left < right;
    }

    float middle() {
        return (left() + right()) / 2;
    }

    /**
     * The character at whose right edge a figure is aligned to its column: its last digit, for brackets and percent signs hang
     * behind it; −1 for text.
     */
    int anchor() {
        int digit = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                return -1;
            }
            digit = c >= '0' && c <= '9' ? i : digit;
        }
        return digit >= 0 ? digit : text.length() <= 2 ? text.length() - 1 : -1;
    }

    /** Whether it is a figure, or the dash of a nil, and no currency sign by itself. */
    boolean isFigure() {
        int anchor = anchor();
        return anchor >= 0 && (Character.isDigit(text.charAt(anchor)) || "-–—".indexOf(text.charAt(anchor)) >= 0);
    }

    /** Whether it is a currency sign, or several, without a figure. */
    boolean isSign() {
        return text.chars().allMatch(c -> Character.getType(c) == Character.CURRENCY_SYMBOL);
    }

    /** Whether it is a percent sign or bracket that belongs to the figure before it. */
    boolean isSuffix() {
        return text.equals("%") || text.equals(")") || text.equals(")%");
    }

    boolean isYear() {
        return text.length() == 4 && (text.startsWith("19") || text.startsWith("20")) && anchor() == 3;
    }

    /** The right edge of a character that is no blank. */
    float rightOf(int character) {
        return glyphs.get(indexes[character]).right();
    }

    @Override
    public Place between(int from, int to) {
        int first = from < 0 || to > text.length() || from >= to ? -1 : indexes[from];
        int last = first < 0 ? -1 : indexes[to - 1];
        if (last < 0) {
            return null;
        }
        float top = Float.MAX_VALUE;
        float bottom = 0;
        for (Glyph glyph : glyphs.subList(first, last + 1)) {
            top = Math.min(top, glyph.top());
            bottom = Math.max(bottom, glyph.bottom());
        }
        List<Glyph> printed = glyphs.subList(first, last + 1);
        return new PageBox(page, leftmost(printed), top, rightmost(printed), bottom);
    }

    private static float leftmost(List<Glyph> glyphs) {
        float left = Float.MAX_VALUE;
        for (Glyph glyph : glyphs) {
            left = Math.min(left, glyph.left());
        }
        return left;
    }

    private static float rightmost(List<Glyph> glyphs) {
        float right = 0;
        for (Glyph glyph : glyphs) {
            right = Math.max(right, glyph.right());
        }
        return right;
    }
}
