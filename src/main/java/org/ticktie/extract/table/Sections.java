package org.ticktie.extract.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;

/** The section headings that a row stands under, by the indents of headings and rows. */
final class Sections {
    private static final class Open {
        final String text;
        final int indent;
        int childIndent = -1;

        Open(String text, int indent) {
            this.text = text;
            this.indent = indent;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private boolean justOpened = true;

    void heading(String text, int indent) {
        while (!open.isEmpty()
                && open.peek().indent >= indent
                && !(justOpened && open.peek().indent == indent && open.size() < 2)) {
            open.pop();
        }
        if (open.size() > 3) {
            open.removeLast();
        }
        open.push(new Open(text.endsWith(":") ? text.substring(0, text.length() - 1) : text, indent));
        justOpened = true;
    }

    /** Enters a row of figures; returns whether it is the first under a heading. */
    boolean row(int indent) {
        boolean first = justOpened;
        justOpened = false;
        while (!open.isEmpty()
                && (indent < open.peek().indent
                        || open.peek().childIndent > open.peek().indent && indent <= open.peek().indent)) {
            open.pop();
        }
        if (!open.isEmpty() && open.peek().childIndent < 0) {
            open.peek().childIndent = indent;
        }
        return first;
    }

    String path() {
        List<String> path = new ArrayList<>();
        for (Iterator<Open> it = open.descendingIterator(); it.hasNext(); ) {
            path.add(it.next().text);
        }
        return String.join(" > ", path);
    }
}
