package org.ticktie.report.html;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Characters planted around every figure of an HTML source before it is parsed, so that the parser carries each figure's
 * place through entities, moved text and all. They are characters that the source neither holds nor refers to: a
 * document cannot forge a mark.
 */
final class PlantedMarks {
    private static final int FIRST = 0xE000;
    private static final int LAST = 0xF8FF;
    private static final Pattern REFERENCE = Pattern.compile("&#(?:[xX]0*([0-9a-fA-F]{1,6})|0*([0-9]{1,7}))");

    private final List<NumberMark> marks;
    private final char open;
    private final char middle;
    private final char close;

    /** Where the source leaves no such character, nothing is planted. */
    PlantedMarks(String source, List<NumberMark> marks) {
        BitSet used = used(source);
        int a = used.nextClearBit(FIRST);
        int b = used.nextClearBit(a + 1);
        int c = used.nextClearBit(b + 1);
        this.open = (char) a;
        this.middle = (char) b;
        this.close = (char) c;
        this.marks = c > LAST ? List.of() : marks;
    }

    /** The source with its figures set in marks: open, index, middle, the figure, close. */
    String plant(String source) {
        StringBuilder planted = new StringBuilder(source.length() + marks.size() * 8);
        int at = 0;
        for (int i = 0; i < marks.size(); i++) {
            NumberMark m = marks.get(i);
            planted.append(source, at, m.start()).append(open).append(i).append(middle);
            planted.append(source, m.start(), m.end()).append(close);
            at = m.end();
        }
        return planted.append(source, at, source.length()).toString();
    }

    /** The character before every mark. */
    char open() {
        return open;
    }

    /** Where the figure ends whose mark opens at {@code at}; −1 if it does not end in this text. */
    int end(String text, int at) {
        return text.indexOf(close, at);
    }

    /** Where the figure begins whose mark opens at {@code at}; −1 if that is no mark. */
    int figure(String text, int at) {
        int end = text.indexOf(middle, at);
        return end > at + 1 && !marks.isEmpty() ? end + 1 : -1;
    }

    /** The mark that opens at {@code at}, the figure beginning at {@code figure}. */
    NumberMark mark(String text, int at, int figure) {
        return marks.get(Integer.parseInt(text, at + 1, figure - 1, 10));
    }

    /** The text without what was planted, for attributes and other places that bear no mark. */
    String clean(String text) {
        int at = text.indexOf(open);
        if (at < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int figure = c == open ? figure(text, i) : -1;
            if (figure > 0) {
                i = figure - 1;
            } else if (c != close) {
                result.append(c);
            }
        }
        return result.toString();
    }

    private static BitSet used(String source) {
        BitSet used = new BitSet(LAST + 4);
        for (int i = 0; i < source.length(); i++) {
            if (source.charAt(i) >= FIRST && source.charAt(i) <= LAST) {
                used.set(source.charAt(i));
            }
        }
        Matcher m = REFERENCE.matcher(source);
        while (m.find()) {
            int code = m.group(1) != null ? Integer.parseInt(m.group(1), 16) : Integer.parseInt(m.group(2));
            if (code >= FIRST && code <= LAST) {
                used.set(code);
            }
        }
        return used;
    }
}
