package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Block;
import org.ticktie.source.Excerpt;

/** Finds tables that a conversion flattened to one cell a line, with blank lines between. */
final class StackedRegion {
    private static final int LONGEST = 170;
    private static final int APART = 12;
    private static final int WINDOW = 24;
    private static final int DENSE = 6;
    private static final int LEAD = 14;

    private final Excerpt input;
    private final List<Line> lines;
    /** Indices of the lines that print something. */
    private final List<Integer> items = new ArrayList<>();

    private final boolean[] value;

    StackedRegion(Excerpt input, List<Line> lines) {
        this.input = input;
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                items.add(i);
            }
        }
        this.value = new boolean[items.size()];
        for (int i = 0; i < value.length; i++) {
            value[i] = isAlone(items.get(i)) && isValue(line(i).trimmed());
        }
    }

    private Line line(int item) {
        return lines.get(items.get(item));
    }

    private boolean isAlone(int at) {
        return (at == 0 || lines.get(at - 1).isBlank())
                && (at + 1 == lines.size() || lines.get(at + 1).isBlank());
    }

    static boolean isValue(String text) {
        if (text.length() > 40) {
            return false;
        }
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            boolean blank = Line.isBlank(text.charAt(i));
            if (!blank || i > 0 && !Line.isBlank(text.charAt(i - 1))) {
                folded.append(blank ? ' ' : text.charAt(i));
            }
        }
        return isFolded(folded.toString());
    }

    private static boolean isFolded(String text) {
        return text.length() < 30 && (Shape.isValue(text) || Shape.isPrefix(text) || Shape.isSuffix(text));
    }

    /** Reads the stretch: flattened tables into {@code blocks}, each part between them through {@code rest}. */
    void read(List<Block> blocks, java.util.function.Consumer<List<Line>> rest) {
        int done = 0;
        int i = 0;
        int recent = 0;
        for (; i < value.length; i++) {
            recent += value[i] ? 1 : 0;
            recent -= i - WINDOW >= done && value[i - WINDOW] ? 1 : 0;
            if (recent < DENSE || !value[i]) {
                continue;
            }
            int first = i;
            for (int k = i; k > i - WINDOW && k >= done; k--) {
                first = value[k] ? k : first;
            }
            int from = lead(first, done);
            int to = end(first);
            rest.accept(between(done, from));
            List<Line> cells = new ArrayList<>();
            for (int k = from; k < to; k++) {
                cells.add(line(k));
            }
            new StackedTables(input, cells, rest).read(blocks);
            done = to;
            i = to - 1;
            recent = 0;
        }
        rest.accept(between(done, value.length));
    }

    private List<Line> between(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        int last = to < items.size() ? items.get(to) : lines.size();
        return lines.subList(items.get(from), last);
    }

    /** The first of the captions and headings above the first value. */
    private int lead(int first, int bound) {
        int from = first;
        while (from > bound && first - from < LEAD) {
            Line line = line(from - 1);
            String text = line.trimmed();
            if (text.length() > 100
                    || text.endsWith(".")
                    || !isAlone(items.get(from - 1))
                    || Bullets.length(text) > 0 && !value[from - 1]) {
                break;
            }
            from--;
        }
        return from;
    }

    private int end(int first) {
        int last = first;
        for (int i = first; i < value.length && i - last <= APART; i++) {
            if (value[i]) {
                last = i;
            } else if (line(i).string().length() > LONGEST && !(i + 1 < value.length && value[i + 1])) {
                break;
            }
        }
        return last + 1;
    }
}
