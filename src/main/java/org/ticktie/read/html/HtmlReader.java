package org.ticktie.read.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.Paragraph;
import org.ticktie.read.DocumentReader;
import org.ticktie.source.Excerpt;
import org.ticktie.source.LineMap;
import org.ticktie.source.Source;

/** Reads HTML: releases as filed with a regulator or as published on a web page, well-formed or not. */
public final class HtmlReader implements DocumentReader {
    /** Deeper than any release; also bounds the recursion of the walk. */
    public static final int USUAL_LEVELS = 512;

    private final Function<Excerpt, List<Block>> preformatted;
    private final int levels;

    /** A reader that takes preformatted text for paragraphs. */
    public HtmlReader() {
        this(HtmlReader::paragraphs);
    }

    /**
     * A reader that leaves preformatted text to another.
     *
     * @param preformatted reads the lines of a {@code pre} element, which may hold fixed-width tables
     */
    public HtmlReader(Function<Excerpt, List<Block>> preformatted) {
        this(preformatted, USUAL_LEVELS);
    }

    /**
     * The same for elements that stand so deep in each other; what stands deeper is flattened by the parser, and said to be.
     *
     * @param preformatted reads the lines of a {@code pre} element, which may hold fixed-width tables
     */
    public HtmlReader(Function<Excerpt, List<Block>> preformatted, int levels) {
        this.preformatted = preformatted;
        this.levels = levels;
    }

    @Override
    public Document read(Source source) {
        try {
            return parse(source);
        } catch (RuntimeException | StackOverflowError e) {
            return new Document(source, List.of(), List.of("The HTML could not be parsed: " + e));
        }
    }

    private Document parse(Source source) {
        Element root =
                Parser.htmlParser().setMaxDepth(levels).setTrackPosition(true).parseInput(source.text(), "");
        SourceAlignment alignment = new SourceAlignment(source.text());
        LineMap lines = new LineMap(source.text());
        PlacedText text = new PlacedText(lines);
        BlockWalker walker = new BlockWalker(text, alignment, styles(root), layoutTables(root), preformatted);
        List<Block> blocks = walker.read(root);
        List<String> unread = new ArrayList<>();
        if (alignment.unplaced() > 0) {
            unread.add("Pieces of text that could not be found again in the source: " + alignment.unplaced());
        }
        if (depth(root) >= levels) {
            unread.add("Parts nested deeper than " + levels
                    + " levels, of which not all was read. Maybe allow more with --max-nesting.");
        }
        return new Document(source, blocks, InlineTags.of(root, lines), unread);
    }

    private static int depth(Element root) {
        int[] deepest = {0};
        root.traverse((node, depth) -> deepest[0] = Math.max(deepest[0], node instanceof Element ? depth : 0));
        return deepest[0];
    }

    private static Stylesheet styles(Element root) {
        Stylesheet result = new Stylesheet();
        for (Element style : root.getElementsByTag("style")) {
            result.add(style.data());
        }
        return result;
    }

    /** Tables that hold tables. */
    private static Set<Element> layoutTables(Element root) {
        Set<Element> result = new HashSet<>();
        for (Element table : root.getElementsByTag("table")) {
            Element outer = table.parent();
            while (outer != null && !outer.normalName().equals("table")) {
                outer = outer.parent();
            }
            if (outer != null) {
                result.add(outer);
            }
        }
        return result;
    }

    private static List<Block> paragraphs(Excerpt lines) {
        List<Block> result = new ArrayList<>();
        String string = lines.string();
        int from = 0;
        int at = 0;
        boolean blank = true;
        for (int i = 0; i <= string.length(); i++) {
            if (i < string.length() && string.charAt(i) != '\n') {
                blank &= string.charAt(i) <= ' ';
                continue;
            }
            if (blank || i == string.length()) {
                Excerpt paragraph = lines.slice(from, blank ? at : i).trim();
                if (!paragraph.isBlank()) {
                    result.add(new Paragraph(paragraph, 0));
                }
                from = Math.min(i + 1, string.length());
            }
            at = Math.min(i + 1, string.length());
            blank = true;
        }
        return result;
    }
}
