package org.ticktie.read.text;

import java.util.List;

/** Tells fields separated by tabs from columns aligned with tabs. */
final class TabRegion {
    private static final int SAMPLE = 40;

    private TabRegion() {}

    /** Whether the lines from {@code at} on hold fields: nearly all have the same number of tabs, and no wide gaps. */
    static boolean isFields(List<Line> lines, int at) {
        int[] counts = new int[64];
        int total = 0;
        int gaps = 0;
        int end = Math.min(end(lines, at), at + SAMPLE);
        int most = 0;
        for (Line line : lines.subList(at, end)) {
            int tabs = tabs(line);
            if (tabs > 0 && tabs < counts.length) {
                total++;
                most = Math.max(most, ++counts[tabs]);
                gaps += line.trimmed().contains("   ") ? 1 : 0;
            }
        }
        return total > 0 && most * 2 >= total && gaps * 4 <= total;
    }

    /** The first line behind the table of tab-separated lines that begins at {@code at}; it may hold single blank lines. */
    static int end(List<Line> lines, int at) {
        int end = at;
        while (end < lines.size()
                && (tabs(lines.get(end)) > 0
                        || lines.get(end).isBlank() && end + 1 < lines.size() && tabs(lines.get(end + 1)) > 0)) {
            end++;
        }
        return end;
    }

    private static int tabs(Line line) {
        int tabs = 0;
        for (int i = 0; i < line.string().length(); i++) {
            tabs += line.string().charAt(i) == '\t' ? 1 : 0;
        }
        return tabs;
    }
}
