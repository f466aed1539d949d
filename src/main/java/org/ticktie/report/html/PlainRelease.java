package org.ticktie.report.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A text release in monospace, its figures marked. */
final class PlainRelease {
    /** Lines longer than this are paragraphs that nobody broke; they wrap, others keep their columns. */
    private static final int LONGEST_UNBROKEN = 100;

    /** A browser lays out a piece as a whole whenever something changes in it. */
    private static final int LINES_OF_A_PIECE = 30;

    private final String text;
    private final List<NumberMark> marks;
    private final Set<String> marked = new HashSet<>();
    private final StringBuilder out = new StringBuilder();
    private int next;
    private int columns = 1;

    PlainRelease(String text, List<NumberMark> marks) {
        this.text = text;
        this.marks = marks;
    }

    ReleaseBody body() {
        int from = text.startsWith("\uFEFF") ? 1 : 0;
        boolean wrapped = false;
        int lines = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            boolean wraps = wraps(from, to);
            boolean first = out.length() == 0;
            if (first
                    || wraps != wrapped
                    || lines >= LINES_OF_A_PIECE && text.substring(from, to).isBlank()) {
                // the line feed behind the tag is not shown: without it an empty first line would be lost
                out.append(first ? "" : "</pre>").append(wraps ? "<pre class=\"wrap\">\n" : "<pre>\n");
                lines = 0;
            }
            columns = wraps ? columns : Math.max(columns, to - from);
            line(from, to);
            out.append('\n');
            wrapped = wraps;
            lines++;
            from = to + 1;
        }
        out.append(out.length() == 0 ? "" : "</pre>");
        return new ReleaseBody(out.toString(), "", columns, marked);
    }

    private boolean wraps(int from, int to) {
        if (to - from <= LONGEST_UNBROKEN) {
            return false;
        }
        int bars = 0;
        int blanks = 0;
        for (int i = from; i < to; i++) {
            bars += text.charAt(i) == '|' ? 1 : 0;
            blanks = text.charAt(i) == ' ' ? blanks + 1 : 0;
            if (bars > 1 || blanks > 3 || text.charAt(i) == '\t') {
                return false;
            }
        }
        return true;
    }

    private void line(int from, int to) {
        int at = from;
        while (next < marks.size() && marks.get(next).start() < to) {
            NumberMark m = marks.get(next++);
            if (m.start() >= at) {
                int end = Math.min(m.end(), to);
                Markup.escape(text, at, m.start(), out);
                out.append(m.tag());
                Markup.escape(text, m.start(), end, out);
                out.append(NumberMark.CLOSE);
                marked.add(m.id());
                at = end;
            }
        }
        Markup.escape(text, at, to, out);
    }
}
