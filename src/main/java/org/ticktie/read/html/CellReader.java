package org.ticktie.read.html;

import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.ticktie.document.Cell;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.source.Excerpt;

/** Reads the cells of a table of figures, each as one line of text with the lines drawn around it. */
final class CellReader {
    private final TextRun run;
    private final Stylesheet styles;
    private double indent;
    private Rule above;
    private Rule below;

    CellReader(TextRun run, Stylesheet styles) {
        this.run = run;
        this.styles = styles;
    }

    /** The cell; one that only draws a line, by its border or as a run of dashes, has no text. */
    Cell read(Element cell, Look look, Declarations style, Declarations rowStyle, int left, int right) {
        above = strongest(rowStyle.above, style.above);
        below = strongest(rowStyle.below, style.below);
        if (cell.childNodeSize() == 0) {
            return above == Rule.NONE && below == Rule.NONE
                    ? new Cell(Excerpt.EMPTY, left, right, Style.PLAIN)
                    : new Cell(Excerpt.EMPTY, left, right, new Style(false, 0, above, below));
        }
        indent = style.indent();
        content(cell, look);
        boolean bold = run.isBold();
        boolean underlined = run.isUnderlined();
        int lead = run.leadingIndent();
        Excerpt text = run.finish();
        Rule drawn = drawnLine(text.string());
        if (drawn != Rule.NONE) {
            text = Excerpt.EMPTY;
            below = strongest(below, drawn);
        } else if (underlined && below == Rule.NONE && isFigure(text.string())) {
            below = Rule.SINGLE;
        }
        int moved = text.isBlank() ? 0 : (int) Math.round(indent) + lead;
        return new Cell(text, left, right, new Style(bold, moved, above, below));
    }

    private void content(Element parent, Look look) {
        for (Node node : parent.childNodes()) {
            if (node instanceof CDataNode) {
                continue;
            }
            if (node instanceof TextNode text) {
                run.add(text, look);
            } else if (node instanceof Element element) {
                element(element, look);
            }
        }
    }

    private void element(Element element, Look look) {
        Declarations style = styles.of(element);
        Tag tag = Tag.of(element, style);
        switch (tag) {
            case SKIPPED -> {}
            case BREAK -> run.blank();
            case RULE -> {
                run.blank();
                below = below == Rule.NONE ? Rule.SINGLE : Rule.DOUBLE;
            }
            case INLINE -> inside(element, look.within(element, tag, style), style);
            default -> {
                run.blank();
                inside(element, look.within(element, tag, style), style);
                run.blank();
            }
        }
    }

    private void inside(Element element, Look look, Declarations style) {
        above = strongest(above, style.above);
        below = strongest(below, style.below);
        boolean leads = run.visible() == 0;
        if (leads) {
            indent += style.indent();
        } else if (style.paddingLeft + style.marginLeft > 2) {
            run.blank();
        }
        content(element, look);
        if (leads && run.visible() == 0) {
            indent -= style.indent();
        }
    }

    private static Rule strongest(Rule a, Rule b) {
        if (a == Rule.DOUBLE || b == Rule.DOUBLE) {
            return Rule.DOUBLE;
        }
        return a == Rule.SINGLE || b == Rule.SINGLE ? Rule.SINGLE : Rule.NONE;
    }

    /** The line that a run of dashes, underscores or equal signs draws. A dash or two is nil. */
    private static Rule drawnLine(String text) {
        int single = 0;
        int twofold = 0;
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '-', '–', '—', '‑', '−' -> single++;
                case '_', '─', '¯' -> single += 2;
                case '=', '═' -> twofold++;
                case ' ', '$' -> {}
                default -> {
                    return Rule.NONE;
                }
            }
        }
        if (twofold >= 2) {
            return Rule.DOUBLE;
        }
        return single >= 4 ? Rule.SINGLE : Rule.NONE;
    }

    private static boolean isFigure(String text) {
        return !text.isEmpty()
                && text.chars().anyMatch(Character::isDigit)
                && text.chars().noneMatch(Character::isLetter);
    }
}
