package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ticktie.read.pdf.Glyph.Blank;

/** Puts the glyphs of a page together to lines, and those of a line to words and segments. */
final class PageLines {
    /** Parts of the font size. */
    private static final float SAME_LINE = 0.35f;

    static final float BLANK = 0.17f;
    private static final float GAP = 0.62f;
    /** Gaps of justified prose are alike; those between columns are not. */
    private static final float UNLIKE = 2.5f;
    /** No line is justified with gaps wider than this. */
    private static final float JUSTIFIED = 1.3f;

    private static final int PROSE = 7;

    private final int page;

    private PageLines(int page) {
        this.page = page;
    }

    static List<PrintedLine> of(List<Glyph> glyphs, int page) {
        return new PageLines(page).lines(glyphs);
    }

    private List<PrintedLine> lines(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::baseline));
        List<List<Glyph>> groups = new ArrayList<>();
        List<Glyph> group = new ArrayList<>();
        for (Glyph glyph : sorted) {
            boolean same = !group.isEmpty() && glyph.baseline() - baseline(group) <= SAME_LINE * size(group, glyph);
            if (!same && !group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
            group.add(glyph);
        }
        if (!group.isEmpty()) {
            groups.add(group);
        }
        List<PrintedLine> lines = new ArrayList<>();
        joined(groups).forEach(g -> lines.add(line(g)));
        return WrappedRows.joined(StaggeredHeadings.levelled(lines));
    }

    private static float baseline(List<Glyph> group) {
        return group.get(0).baseline();
    }

    private static float size(List<Glyph> group, Glyph glyph) {
        return Math.max(group.get(0).size(), glyph.size());
    }

    /** Small print that stands raised or lowered at a line belongs to it. */
    private static List<List<Glyph>> joined(List<List<Glyph>> groups) {
        List<List<Glyph>> result = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            List<Glyph> group = groups.get(i);
            List<Glyph> next = i + 1 < groups.size() ? groups.get(i + 1) : null;
            if (next != null && isRaised(group, next)) {
                groups.set(i + 1, together(group, next));
            } else {
                result.add(group);
            }
        }
        return result;
    }

    /** Whether all of {@code upper} is smaller than the line below and reaches into its height. */
    private static boolean isRaised(List<Glyph> upper, List<Glyph> line) {
        float size = median(line);
        float distance = baseline(line) - baseline(upper);
        if (distance > 0.6f * size || upper.size() > line.size()) {
            return false;
        }
        for (Glyph glyph : upper) {
            if (!NoteMarks.isSmall(glyph, size)) {
                return false;
            }
        }
        return true;
    }

    private static List<Glyph> together(List<Glyph> raised, List<Glyph> line) {
        List<Glyph> all = new ArrayList<>(line);
        for (Glyph glyph : raised) {
            if (!NoteMarks.isMark(glyph)) {
                all.add(glyph);
            }
        }
        return all;
    }

    private static float median(List<Glyph> glyphs) {
        float[] sizes = new float[glyphs.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = glyphs.get(i).size();
        }
        java.util.Arrays.sort(sizes);
        return sizes[sizes.length / 2];
    }

    private PrintedLine line(List<Glyph> group) {
        float size = median(group);
        List<Glyph> sorted = NoteMarks.without(group, size);
        float[] gaps = gaps(sorted);
        float gap = wide(gaps, size);
        List<Segment> segments = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            Glyph glyph = sorted.get(i);
            boolean blank = gaps[i] > BLANK * size || glyph.spaced() && gaps[i] > 0.04f * size;
            boolean cell = blank && (isNextFigure(run, glyph) || isFirstFigure(run, sorted.subList(i, sorted.size())));
            if (!run.isEmpty() && (gaps[i] > gap || cell)) {
                segments.add(new Segment(page, run));
                run = new ArrayList<>();
            }
            run.add(glyph.after(!blank ? Blank.NONE : glyph.spaced() ? Blank.PRINTED : Blank.WHITE));
        }
        if (!run.isEmpty()) {
            segments.add(new Segment(page, run));
        }
        return PrintedLine.of(group.get(0).baseline(), size, segments);
    }

    /** Whether a figure of a narrow column ends here, and the next column's begins. */
    private static boolean isNextFigure(List<Glyph> run, Glyph next) {
        char end = run.get(run.size() - 1).text().charAt(0);
        char begin = next.text().charAt(0);
        if (end != ')' && end != '%' || !Character.isDigit(begin) && begin != '(') {
            return false;
        }
        for (Glyph glyph : run) {
            if (Character.isLetter(glyph.text().charAt(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a caption that fills its column ends here, and a figure begins: white parts them, its words are parted by spaces. */
    private static boolean isFirstFigure(List<Glyph> run, List<Glyph> rest) {
        boolean figure = false;
        for (int i = 0; i < rest.size() && (i < 2 || !rest.get(i).spaced()); i++) {
            char c = rest.get(i).text().charAt(0);
            if (!Character.isDigit(c) && ",.()%-–—$€£¥".indexOf(c) < 0) {
                return false;
            }
            figure |= Character.isDigit(c);
        }
        return figure
                && !rest.get(0).spaced()
                && run.stream().anyMatch(glyph -> glyph.before() == Blank.PRINTED)
                && run.stream()
                        .anyMatch(glyph -> Character.isLetter(glyph.text().charAt(0)));
    }

    /** The white before each glyph. */
    private static float[] gaps(List<Glyph> glyphs) {
        float[] gaps = new float[glyphs.size()];
        float right = glyphs.isEmpty() ? 0 : glyphs.get(0).left();
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = glyphs.get(i).left() - right;
            right = Math.max(right, glyphs.get(i).right());
        }
        return gaps;
    }

    /** From which width on a gap separates columns. */
    private static float wide(float[] gaps, float size) {
        float[] blanks = new float[gaps.length];
        int count = 0;
        for (float gap : gaps) {
            if (gap > BLANK * size) {
                blanks[count++] = gap;
            }
        }
        if (count < PROSE) {
            return GAP * size;
        }
        java.util.Arrays.sort(blanks, 0, count);
        float widest = blanks[count - 1];
        boolean justified = widest < UNLIKE * blanks[count / 2] && widest < JUSTIFIED * size;
        return justified ? Float.MAX_VALUE : GAP * size;
    }
}
