package org.ticktie.read.html;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.ticktie.document.Block;
import org.ticktie.document.Heading;
import org.ticktie.document.Layout;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Table;
import org.ticktie.read.html.Grid.GridRow;
import org.ticktie.source.Excerpt;

/** Walks through a parsed file in reading order and gathers its blocks. */
final class BlockWalker {
    private final PlacedText text;
    private final SourceAlignment alignment;
    private final Stylesheet styles;
    private final Set<Element> layoutTables;
    private final Function<Excerpt, List<Block>> preformatted;
    private final TextRun run;
    private final CellReader cells;
    private final Bullets bullets = new Bullets();
    private final BlockList blocks = new BlockList();
    private int headingLevel;
    private int listDepth;
    private int itemDepth;
    private double indent;
    private double textIndent;
    private boolean titles;
    private int visibleAtBreak = -1;
    /** While a mark waits for the text that it leads to: how long the mark is. */
    private int heldMark = -1;

    BlockWalker(
            PlacedText text,
            SourceAlignment alignment,
            Stylesheet styles,
            Set<Element> layoutTables,
            Function<Excerpt, List<Block>> preformatted) {
        this.text = text;
        this.alignment = alignment;
        this.styles = styles;
        this.layoutTables = layoutTables;
        this.preformatted = preformatted;
        run = new TextRun(text, alignment);
        cells = new CellReader(run, styles);
    }

    List<Block> read(Element root) {
        content(root, Look.PLAIN);
        flush();
        return blocks.blocks();
    }

    private void content(Element parent, Look look) {
        for (Node node : parent.childNodes()) {
            if (node instanceof TextNode && !(node instanceof CDataNode)) {
                run.add((TextNode) node, look);
            } else if (node instanceof Element element) {
                element(element, look);
            }
        }
    }

    private void element(Element element, Look look) {
        Declarations style = styles.of(element);
        Tag tag = Tag.of(element, style);
        Look within = tag == Tag.SKIPPED ? look : look.within(element, tag, style);
        switch (tag) {
            case SKIPPED -> {}
            case INLINE -> {
                if (style.paddingLeft + style.marginLeft > 2) {
                    run.blank();
                }
                content(element, within);
            }
            case BREAK -> lineBreak();
            case RULE -> {
                flush();
                blocks.pageBreak();
            }
            case TABLE -> table(element, within);
            case PREFORMATTED -> preformatted(element);
            case HEADING -> {
                flush();
                headingLevel = element.normalName().charAt(1) - '0';
                content(element, within);
                flush();
                headingLevel = 0;
            }
            case LIST -> {
                flush();
                listDepth++;
                content(element, within);
                flush();
                listDepth--;
            }
            case ITEM -> {
                flush();
                int outer = itemDepth;
                itemDepth = Math.max(1, listDepth);
                content(element, within);
                flush();
                itemDepth = outer;
            }
            case WRAPPER -> wrapper(element, within);
            default -> {
                flush();
                double outer = indent;
                indent += style.paddingLeft + style.marginLeft;
                textIndent = style.textIndent;
                content(element, within);
                flush();
                indent = outer;
                textIndent = 0;
                if (style.pageBreak) {
                    blocks.pageBreak();
                }
            }
        }
    }

    /** What EDGAR's wrapper says of the file is not part of the release; nor are its pictures and data files. */
    private void wrapper(Element element, Look look) {
        flush();
        if (Tag.isNoText(element)) {
            return;
        }
        for (Node node : element.childNodes()) {
            if (node instanceof Element child) {
                element(child, look);
            }
        }
    }

    private void lineBreak() {
        int visible = run.visible();
        if (visible == 0) {
            return;
        }
        if (visible == visibleAtBreak || heldMark < 0 && lineLevel() > 0) {
            flush();
        } else {
            visibleAtBreak = visible;
            run.blank();
        }
    }

    private int lineLevel() {
        return headingLevel > 0 || run.length() > Headline.LONGEST
                ? 0
                : Headline.level(run.peek().string(), run.isBold(), run.isUnderlined());
    }

    private void preformatted(Element element) {
        flush();
        int from = text.length();
        new PreformattedLines(text, alignment, styles).read(element);
        Excerpt lines = text.excerpt(from, text.length());
        run.finish();
        if (!lines.isBlank()) {
            blocks.addAll(preformatted.apply(lines));
        }
    }

    private void table(Element table, Look look) {
        flush();
        for (Node node : table.childNodes()) {
            if (node instanceof Element caption && caption.normalName().equals("caption")) {
                element(caption, look);
            }
        }
        if (layoutTables.contains(table)) {
            dissolve(Grid.rowElements(table), look);
            return;
        }
        List<GridRow> rows = Grid.read(table, look, cells, styles);
        switch (TableShape.of(rows)) {
            case EMPTY -> {}
            case FIGURES -> figures(TableBody.of(rows), look);
            case TITLES -> {
                titles = true;
                dissolve(Grid.rowElements(table), look);
                titles = false;
            }
            case PROSE -> dissolve(Grid.rowElements(table), look);
        }
    }

    /** A table of figures; sentences before and notes behind its rows are paragraphs. */
    private void figures(TableBody body, Look look) {
        dissolve(body.before(), look);
        bullets.end();
        blocks.add(new Table(Layout.GRID, body.rows()));
        dissolve(body.behind(), look);
    }

    /** Reads rows as running text: a bullet or note mark with the text beside it, any other cell for itself. */
    private void dissolve(List<Element> rows, Look look) {
        for (Element row : rows) {
            Declarations rowStyle = styles.of(row);
            if (rowStyle.hidden) {
                continue;
            }
            Look rowLook = look.within(row, Tag.BLOCK, rowStyle);
            boolean first = true;
            boolean joined = titles && Glance.fullCells(row) > 2;
            for (Node node : row.childNodes()) {
                if (!(node instanceof Element cell)) {
                    continue;
                }
                String start = first ? Glance.shortText(cell) : "";
                if (joined || Bullets.isBullet(start) || NoteMark.opensItem(start)) {
                    heldMark = Integer.MAX_VALUE;
                    element(cell, rowLook);
                    heldMark = run.visible();
                    run.blank();
                } else {
                    element(cell, rowLook);
                }
                first &= start.isEmpty();
            }
            heldMark = -1;
            flush();
        }
    }

    /** Ends the paragraph that is being read. */
    private void flush() {
        if (run.visible() <= heldMark) {
            return;
        }
        visibleAtBreak = -1;
        boolean bold = run.isBold();
        boolean underlined = run.isUnderlined();
        Excerpt excerpt = run.finish();
        String string = excerpt.string();
        if (string.isEmpty() || Bullets.isBullet(string)) {
            return;
        }
        if (Furniture.is(string)) {
            blocks.pageBreak();
            return;
        }
        int bullet = Bullets.length(string);
        if (headingLevel > 0) {
            add(new Heading(headingLevel, excerpt));
        } else if (bullet > 0 || itemDepth > 0) {
            int depth = itemDepth > 0 ? itemDepth : bullets.depth(string.charAt(0), indent + textIndent);
            blocks.add(new Paragraph(excerpt.slice(bullet, string.length()), depth));
        } else {
            int level = Headline.level(string, bold, underlined);
            if (level == 0 && titles && Headline.couldBeTitle(string)) {
                level = 3;
            }
            add(level > 0 ? new Heading(level, excerpt) : new Paragraph(excerpt, 0));
        }
    }

    private void add(Block block) {
        bullets.end();
        blocks.add(block);
    }
}
