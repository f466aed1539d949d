package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.source.Excerpt;

/** Divides the text into stretches of one kind, and gives each to the reader that knows it. */
final class Regions {
    private static final Pattern TAG = Pattern.compile("(?i)</?[a-z][a-z0-9-]{0,20}>.*");
    private static final Pattern COLUMN_TAGS = Pattern.compile("(?i)(?:\\s*</?(?:s|c|caption|fn|f\\d)>)++\\s*");

    private final Excerpt input;
    private final List<Line> lines;
    private final List<Block> blocks = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<Line> plain = new ArrayList<>();
    private final Prose prose;
    private boolean tagged;

    Regions(Excerpt input, List<Line> lines) {
        this.input = input;
        this.lines = lines;
        this.prose = new Prose(input);
    }

    /** Parts that were not understood, once {@link #read} is done. */
    List<String> unread() {
        return unread;
    }

    List<Block> read() {
        int i = 0;
        while (i < lines.size()) {
            Line line = lines.get(i);
            if (isPipeAt(i)) {
                i = pipes(i);
            } else if (line.string().indexOf('\t') >= 0 && TabRegion.isFields(lines, i)) {
                i = tabs(i);
            } else {
                if (!isBreak(line)) {
                    plain.add(line);
                }
                i++;
            }
        }
        flush();
        return blocks;
    }

    /** Whether the line is a tag or fence that no reader of text would see; what was collected before it is read. */
    private boolean isBreak(Line line) {
        String text = line.trimmed();
        if (text.startsWith("```") && text.length() < 20) {
            flush();
            return true;
        }
        if (!text.startsWith("<") || !TAG.matcher(text).matches()) {
            return false;
        }
        String upper = text.substring(0, Math.min(text.length(), 12)).toUpperCase(java.util.Locale.ROOT);
        if (upper.startsWith("<TABLE>") || upper.startsWith("</TABLE>")) {
            flush();
            tagged = upper.startsWith("<T");
            return true;
        }
        if (COLUMN_TAGS.matcher(text).matches()) {
            return true;
        }
        if (upper.startsWith("<PAGE>")) {
            if (!tagged) {
                flush();
            }
            return true;
        }
        boolean header = upper.matches("</?(DOCUMENT|TYPE|SEQUENCE|FILENAME|TEXT|DESCRIPTIO|SEC-|IMS-|ACCEPTANC).*");
        if (header) {
            flush();
        }
        return header;
    }

    private void flush() {
        if (!plain.isEmpty()) {
            new StackedRegion(input, List.copyOf(plain)).read(blocks, this::text);
            plain.clear();
        }
    }

    private void text(List<Line> part) {
        int done = 0;
        for (int i = 0; i < part.size(); i++) {
            RunOnStatement statement = new RunOnStatement(input, part.get(i));
            if (statement.isStatement()) {
                fixed(part.subList(done, i));
                statement.addTo(blocks, unread, prose);
                done = i + 1;
            }
        }
        fixed(part.subList(done, part.size()));
    }

    private void fixed(List<Line> part) {
        if (!part.isEmpty()) {
            new FixedRegion(input, prose, part, tagged).read(blocks);
        }
    }

    private boolean isPipeAt(int at) {
        Line line = lines.get(at);
        if (line.string().indexOf('|') < 0) {
            return false;
        }
        return PipeTable.startsWithBar(line) && line.string().indexOf('|', line.first() + 1) > 0
                || at + 1 < lines.size() && PipeTable.isSeparator(lines.get(at + 1));
    }

    private int pipes(int at) {
        Line header = lines.get(at);
        int bar = header.string().indexOf('|');
        boolean glued = !PipeTable.startsWithBar(header) && PipeTable.startsWithBar(lines.get(at + 1));
        if (glued) {
            // A paragraph ran into the heading row.
            plain.add(new Line(header.start(), header.string().substring(0, bar)));
            header = new Line(header.start() + bar, header.string().substring(bar));
        }
        flush();
        PipeTable table = new PipeTable(input);
        boolean outer = PipeTable.startsWithBar(header);
        table.add(header);
        int i = at + 1;
        for (; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (line.string().indexOf('|') < 0 || outer && !PipeTable.startsWithBar(line)) {
                break;
            }
            boolean next = i > at + 1
                    && PipeTable.isEmptyRow(line)
                    && i + 1 < lines.size()
                    && PipeTable.isSeparator(lines.get(i + 1));
            if (next) {
                break;
            }
            if (!PipeTable.isSeparator(line)) {
                table.add(line);
            }
        }
        table.addTo(blocks);
        return i;
    }

    private int tabs(int at) {
        int end = TabRegion.end(lines, at);
        TabTable table = new TabTable(input);
        for (Line line : lines.subList(at, end)) {
            table.add(line);
        }
        if (table.isTable()) {
            flush();
            blocks.add(table.table());
        } else {
            plain.addAll(lines.subList(at, end));
        }
        return end;
    }
}
