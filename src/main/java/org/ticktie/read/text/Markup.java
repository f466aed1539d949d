package org.ticktie.read.text;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.Set;
import org.jsoup.parser.Parser;
import org.ticktie.source.Excerpt;

/** Resolves inline markup: Markdown escapes, emphasis and links, entities and the few HTML tags that conversions leave. */
final class Markup {
    private static final String ESCAPED = "\\`*_{}[]<>()#+-!|$\"'~%&=@^:";
    private static final Set<String> TAGS = Set.of(
            "br", "u", "sup", "sub", "b", "i", "em", "strong", "span", "font", "p", "div", "a", "small", "s", "c",
            "del", "ins", "mark", "fn", "f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9", "caption");
    private static final int REACH = 2000;

    private final Excerpt input;
    private final String text;
    private int bold;
    private int plain;

    Markup(Excerpt input) {
        this.input = input;
        this.text = input.string();
    }

    /** What the input prints from {@code from} to {@code to}. */
    Excerpt read(int from, int to) {
        Passage passage = new Passage(input);
        bold = 0;
        plain = 0;
        mend(passage, from, to);
        return passage.excerpt();
    }

    /** Whether all that was read since the last {@link #read} began is bold. */
    boolean isBold() {
        return bold > 0 && plain == 0;
    }

    /** Adds to {@code out} what the input prints from {@code from} to {@code to}. */
    void mend(Passage out, int from, int to) {
        BitSet strong = new BitSet();
        BitSet dropped = emphasis(from, to, strong);
        boolean inBold = false;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (dropped != null && dropped.get(i - from)) {
                inBold ^= strong.get(i - from);
                i++;
            } else if (c == '\\' && i + 1 < to && ESCAPED.indexOf(text.charAt(i + 1)) >= 0) {
                i = put(out, text.charAt(i + 1), i + 1, i + 2, inBold);
            } else if (c == '&') {
                i = entity(out, i, to, inBold);
            } else if (c == '<') {
                i = tag(out, i, to, inBold);
            } else if (c == '[' || c == '!' && i + 1 < to && text.charAt(i + 1) == '[') {
                i = link(out, i, to, inBold);
            } else {
                i = put(out, c, i, i + 1, inBold);
            }
        }
    }

    private int put(Passage out, char c, int from, int to, boolean inBold) {
        out.add(c, from, to);
        if (!Line.isBlank(c)) {
            if (inBold) {
                bold++;
            } else {
                plain++;
            }
        }
        return to;
    }

    private int entity(Passage out, int at, int to, boolean inBold) {
        int end = at + 1;
        while (end < to && end < at + 12 && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '#')) {
            end++;
        }
        if (end < to && end > at + 1 && text.charAt(end) == ';') {
            String resolved = Parser.unescapeEntities(text.substring(at, end + 1), false);
            if (resolved.length() == 1) {
                return put(out, resolved.charAt(0), at, end + 1, inBold);
            }
        }
        return put(out, '&', at, at + 1, inBold);
    }

    private int tag(Passage out, int at, int to, boolean inBold) {
        int name = at + 1 < to && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
        int end = name;
        while (end < to && end < name + 9 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        String tag = text.substring(Math.min(name, to), end).toLowerCase(java.util.Locale.ROOT);
        int close = TAGS.contains(tag) ? closing(end, to) : -1;
        if (close < 0) {
            return put(out, '<', at, at + 1, inBold);
        }
        if (tag.equals("br") || tag.equals("p") || tag.equals("div")) {
            out.add(' ', at, close + 1);
        } else if (tag.equals("sup") && name == at + 1) {
            int mark = raised(close + 1, to);
            // A raised mark is a footnote's; longer text is raised for looks, as the "th" of a date.
            if (mark > 0 && !Character.isLetter(text.charAt(close + 1))) {
                return mark;
            }
        }
        return close + 1;
    }

    /** Where the short raised text that begins at {@code from} ends, or −1. */
    private int raised(int from, int to) {
        for (int i = from; i < to && i < from + 5; i++) {
            if (text.startsWith("</", i)) {
                return i;
            }
        }
        return -1;
    }

    private int closing(int from, int to) {
        int last = Math.min(to, from + 200);
        for (int i = from; i < last; i++) {
            if (text.charAt(i) == '>') {
                return i;
            }
        }
        return -1;
    }

    private int link(Passage out, int at, int to, boolean inBold) {
        boolean image = text.charAt(at) == '!';
        int label = image ? at + 2 : at + 1;
        int close = label;
        while (close < to && close < at + REACH && text.charAt(close) != ']' && text.charAt(close) != '[') {
            close++;
        }
        if (close + 1 >= to || text.charAt(close) != ']' || text.charAt(close + 1) != '(') {
            return put(out, text.charAt(at), at, at + 1, inBold);
        }
        int end = close + 2;
        while (end < to && end < close + REACH && text.charAt(end) != ')' && !Line.isBlank(text.charAt(end))) {
            end++;
        }
        String address = text.substring(close + 2, end);
        if (end >= to
                || text.charAt(end) != ')'
                || !image && !address.matches("(?i)[</#].*|.*[.:/].*")
                || Shape.isFigure(address)) {
            return put(out, text.charAt(at), at, at + 1, inBold);
        }
        if (!image) {
            mend(out, label, close);
        }
        return end + 1;
    }

    /** The characters that mark emphasis and print nothing; {@code strong} receives one of each run that marks bold. */
    private BitSet emphasis(int from, int to, BitSet strong) {
        BitSet dropped = null;
        Deque<int[]> open = new ArrayDeque<>();
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
                continue;
            }
            if (c != '*' && c != '_') {
                continue;
            }
            int end = i;
            while (end < to && text.charAt(end) == c) {
                end++;
            }
            dropped = dropped == null ? new BitSet() : dropped;
            int length = end - i;
            if (length == 4 && c == '*') {
                run(i, i + 2, from, to, open, dropped, strong);
                run(i + 2, end, from, to, open, dropped, strong);
            } else if (length <= 3) {
                run(i, end, from, to, open, dropped, strong);
            }
            i = end - 1;
        }
        return dropped;
    }

    private void run(int at, int end, int from, int to, Deque<int[]> open, BitSet dropped, BitSet strong) {
        char c = text.charAt(at);
        char before = at > from ? text.charAt(at - 1) : ' ';
        char after = end < to ? text.charAt(end) : ' ';
        int length = end - at;
        boolean word = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
        int[] top = open.peek();
        boolean closes = top != null
                && top[2] == c
                && !(c == '_' && word)
                && (!Line.isBlank(before) || length > 1)
                && length == top[1] - top[0];
        if (closes) {
            open.pop();
            dropped.set(top[0] - from, top[1] - from);
            dropped.set(at - from, end - from);
            if (length > 1) {
                strong.set(top[0] - from);
                strong.set(at - from);
            }
        } else if (!Line.isBlank(after)
                && (length > 1 || !Character.isLetterOrDigit(before) && before != ')')
                && !(c == '_' && word)) {
            open.push(new int[] {at, end, c});
        }
    }
}
