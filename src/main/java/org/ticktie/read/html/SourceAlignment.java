package org.ticktie.read.html;

import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/**
 * Finds, for each character of a parsed text, the source characters that it was decoded from. The parser only says
 * where a text as a whole stands; references such as {@code &nbsp;} make it shorter than its source.
 */
final class SourceAlignment {
    private final String source;
    private int base;
    private boolean literal;
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int unplaced;

    SourceAlignment(String source) {
        this.source = source;
    }

    /** Aligns {@code text}, the text of {@code node}; afterwards start and end answer for its characters. */
    void align(TextNode node, String text) {
        Range range = node.sourceRange();
        int from = range.isTracked() ? range.startPos() : 0;
        int to = range.isTracked() ? Math.min(range.endPos(), source.length()) : 0;
        base = from;
        literal = from >= 0 && to - from == text.length() && source.startsWith(text, from);
        if (!literal) {
            if (starts.length < text.length()) {
                starts = new int[text.length() * 2];
                ends = new int[text.length() * 2];
            }
            int done = from < 0 ? 0 : decode(text, from, to);
            if (done < text.length()) {
                unplaced++;
            }
            for (int i = done; i < text.length(); i++) {
                starts[i] = PlacedText.NOWHERE;
                ends[i] = PlacedText.NOWHERE;
            }
        }
    }

    /** Appends the text of {@code node} as it stands, but for line ends and no-break spaces. */
    void append(TextNode node, PlacedText target) {
        String text = node.getWholeText();
        align(node, text);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    continue;
                }
                c = '\n';
            } else if (c == '\u00A0') {
                c = ' ';
            }
            target.append(c, start(i), end(i));
        }
    }

    int start(int index) {
        return literal ? base + index : starts[index];
    }

    int end(int index) {
        return literal ? base + index + 1 : ends[index];
    }

    /** How many texts could not be followed to their end. */
    int unplaced() {
        return unplaced;
    }

    private int decode(String text, int from, int to) {
        int at = from;
        int i = 0;
        while (i < text.length() && at < to) {
            char c = source.charAt(at);
            int width = c == '&' ? reference(text, i, at, to) : 0;
            if (width > 0) {
                int chars = width >>> 24;
                int length = width & 0xFFFFFF;
                for (int k = 0; k < chars; k++) {
                    place(i++, at, at + length);
                }
                at += length;
            } else if (c == text.charAt(i)) {
                place(i++, at, ++at);
            } else if (c == '\r' && text.charAt(i) == '\n') {
                int length = at + 1 < to && source.charAt(at + 1) == '\n' ? 2 : 1;
                place(i++, at, at + length);
                at += length;
            } else if (c == 0) {
                at++; // the parser drops it
            } else if (source.startsWith("</>", at)) {
                at += 3; // and this
            } else {
                return i;
            }
        }
        return i;
    }

    private void place(int index, int start, int end) {
        starts[index] = start;
        ends[index] = end;
    }

    /** The reference at {@code at}, as its decoded length shifted by 24 bits and its own length, or 0 for none. */
    private int reference(String text, int i, int at, int to) {
        int end = at + 1;
        if (end < to && source.charAt(end) == '#') {
            boolean hex = end + 1 < to && (source.charAt(end + 1) | 0x20) == 'x';
            int digits = end + (hex ? 2 : 1);
            end = digits;
            while (end < to && Character.digit(source.charAt(end), hex ? 16 : 10) >= 0 && source.charAt(end) < 128) {
                end++;
            }
            if (end == digits) {
                return 0;
            }
            return width(Character.isHighSurrogate(text.charAt(i)) && i + 1 < text.length() ? 2 : 1, at, end, to);
        }
        // no name is longer than 32 characters
        while (end < to && end - at < 40 && isNameCharacter(source.charAt(end))) {
            end++;
        }
        String name = source.substring(at + 1, end);
        if (name.isEmpty()) {
            return 0;
        }
        boolean closed = end < to && source.charAt(end) == ';';
        if (!(closed && Entities.isNamedEntity(name))) {
            name = Entities.findPrefix(name);
        }
        String decoded = name.isEmpty() ? "" : Entities.getByName(name);
        return !decoded.isEmpty() && text.startsWith(decoded, i)
                ? width(decoded.length(), at, at + 1 + name.length(), to)
                : 0;
    }

    private int width(int chars, int at, int end, int to) {
        int behind = end < to && source.charAt(end) == ';' ? end + 1 : end;
        int length = behind - at;
        return length > 0xFFFFFF ? 0 : chars << 24 | length;
    }

    private static boolean isNameCharacter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
