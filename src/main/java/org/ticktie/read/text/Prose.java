package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Block;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Rule;
import org.ticktie.source.Excerpt;

/** Reads lines outside tables: headings, paragraphs and bullets. */
final class Prose {
    private static final int CENTRED = 12;
    private static final int SHORT = 14;
    private static final int NARROWEST = 60;
    private static final int WIDEST = 110;
    private static final int RAGGED = 4;
    private static final int WORDY = 7;

    private final Excerpt input;
    private final Markup markup;
    private final List<Line> pending = new ArrayList<>();
    private final List<Integer> bullets = new ArrayList<>();
    private List<Block> blocks;
    private int depth;
    /** The width to which the running text is wrapped, or 0 where it is not. */
    private final int width;

    Prose(Excerpt input) {
        this.input = input;
        this.markup = new Markup(input);
        int widest = 0;
        for (Line line : Line.of(input.string())) {
            String text = line.trimmed();
            if (text.length() > widest && Wording.words(text) > WORDY) {
                widest = text.length();
            }
        }
        this.width = widest > WIDEST ? 0 : widest;
    }

    /** Adds what {@code lines} say to {@code blocks}. */
    void read(List<Line> lines, List<Block> blocks) {
        this.blocks = blocks;
        for (Line line : lines) {
            read(line);
        }
        flush(false);
        bullets.clear();
    }

    private void read(Line line) {
        Line text = line.string().startsWith("- -") ? from(line, 2) : line;
        int first = text.first();
        String trimmed = text.trimmed();
        if (trimmed.isEmpty()) {
            // A bullet may stand on a line of its own, above its text.
            if (!(depth > 0 && pending.isEmpty())) {
                flush(false);
            }
            return;
        }
        if (FixedLine.rule(text.string()) != Rule.NONE) {
            flush(pending.size() == 1
                    && depth == 0
                    && trimmed.length() * 2 >= pending.get(0).trimmed().length());
            return;
        }
        int hashes = hashes(trimmed);
        if (hashes > 0) {
            flush(false);
            heading(hashes, from(text, first + hashes));
            return;
        }
        int mark = Bullets.length(trimmed);
        if (mark > 0) {
            flush(false);
            depth = depth(text.indent());
            if (mark < trimmed.length()) {
                pending.add(from(text, first + mark));
            }
            return;
        }
        if (!pending.isEmpty() && (isBoldLine(trimmed) || startsAnew(text))) {
            flush(false);
        }
        if (depth == 0 && pending.isEmpty() && isBoldLine(trimmed)) {
            heading(3, text);
            return;
        }
        pending.add(text);
    }

    private static Line from(Line line, int at) {
        return new Line(line.start() + at, line.string().substring(at));
    }

    private static int hashes(String trimmed) {
        int count = 0;
        while (count < trimmed.length() && trimmed.charAt(count) == '#') {
            count++;
        }
        return count > 0 && count <= 6 && count < trimmed.length() && trimmed.charAt(count) == ' ' ? count : 0;
    }

    private int depth(int indent) {
        while (!bullets.isEmpty() && bullets.get(bullets.size() - 1) > indent) {
            bullets.remove(bullets.size() - 1);
        }
        if (bullets.isEmpty() || bullets.get(bullets.size() - 1) < indent) {
            bullets.add(indent);
        }
        return bullets.size();
    }

    /** A paragraph may begin without a blank line before it: its first line is indented, the last one ends a sentence. */
    private boolean startsAnew(Line line) {
        Line last = pending.get(pending.size() - 1);
        String text = last.trimmed();
        char end = text.charAt(text.length() - 1);
        boolean closed = ".:!?\"”)*".indexOf(end) >= 0;
        boolean mark = trimmedMark(line) && (closed || trimmedMark(pending.get(0)));
        return depth == 0 && (mark || closed && line.indent() >= last.indent() + 3 || brokenEarly(last, line));
    }

    /** A statement whose line ends although the next word would have fitted ends there, as headlines do. */
    private boolean brokenEarly(Line last, Line next) {
        String text = next.trimmed();
        int word = text.indexOf(' ') < 0 ? text.length() : text.indexOf(' ');
        return width >= NARROWEST
                && Character.isUpperCase(text.charAt(0))
                && last.trimmed().chars().anyMatch(Character::isDigit)
                && last.trimmed().length() + 1 + word + RAGGED <= width;
    }

    /** Whether the line begins with a footnote mark such as {@code (1)}. */
    private static boolean trimmedMark(Line line) {
        String text = line.trimmed();
        int end = text.indexOf(' ');
        return end > 0 && text.startsWith("(") && Shape.isMark(text.substring(0, end));
    }

    private static boolean isBoldLine(String trimmed) {
        int length = trimmed.length();
        return length > 4
                && length < 200
                && trimmed.startsWith("**")
                && trimmed.endsWith("**")
                && trimmed.indexOf("**", 2) == length - 2
                && !trimmed.endsWith("\\**");
    }

    private void flush(boolean underlined) {
        if (pending.size() > 1 && depth == 0 && isTitlePage()) {
            List<Line> titles = List.copyOf(pending);
            for (Line title : titles) {
                pending.clear();
                pending.add(title);
                flush(underlined);
            }
        } else if (!pending.isEmpty()) {
            int level = underlined ? 2 : depth > 0 ? 0 : level();
            if (level > 0) {
                heading(level, pending.get(0));
            } else {
                Excerpt text = text();
                if (!text.isBlank()) {
                    blocks.add(new Paragraph(text, depth));
                }
                if (depth == 0) {
                    bullets.clear();
                }
            }
        }
        pending.clear();
        depth = 0;
    }

    /** Whether the lines are titles, each of its own, as above a statement: company, statement, scale. */
    private boolean isTitlePage() {
        for (Line line : pending) {
            String text = line.trimmed();
            boolean scale = text.startsWith("(") && text.endsWith(")") || Wording.isScale(text);
            if (line.string().length() > 120
                    || !scale && !Wording.isCapitals(text) && !Wording.isTitle(text)
                    || Wording.words(text) > SHORT
                    || ".,;".indexOf(text.charAt(text.length() - 1)) >= 0 && !Wording.isCompany(text)) {
                return false;
            }
        }
        return true;
    }

    private void heading(int level, Line line) {
        Excerpt text = markup.read(line.start(), line.end());
        if (!text.isBlank()) {
            blocks.add(new Heading(level, text));
            bullets.clear();
        }
    }

    private Excerpt text() {
        Passage passage = new Passage(input);
        for (Line line : pending) {
            if (!passage.isEmpty()) {
                passage.blank(line.start());
            }
            markup.mend(passage, line.start(), line.end());
        }
        return passage.excerpt();
    }

    /** The level of the heading that the pending lines are, or 0. */
    private int level() {
        Line line = pending.get(0);
        String text = line.trimmed();
        if (pending.size() > 1 || text.length() > 150 || !Shape.hasLetter(text)) {
            return 0;
        }
        char end = text.charAt(text.length() - 1);
        boolean sentence = ".,;".indexOf(end) >= 0 && !Wording.isCompany(text);
        int words = Wording.words(text);
        if (sentence || words > SHORT || text.startsWith("(") || text.indexOf('@') > 0 || text.startsWith("http")) {
            return 0;
        }
        if (Wording.isCapitals(text)) {
            return 2;
        }
        if (line.indent() >= CENTRED && Character.isUpperCase(text.charAt(0))) {
            return 2;
        }
        boolean figures = text.indexOf('$') >= 0 || text.indexOf('%') >= 0 || Wording.isDate(text);
        return words <= 10 && Wording.isTitle(text) && Character.isUpperCase(text.charAt(0)) && !figures ? 4 : 0;
    }
}
