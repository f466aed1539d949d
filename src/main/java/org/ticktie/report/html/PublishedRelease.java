package org.ticktie.report.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** An HTML release as its own markup, of which only what is known to be harmless is written anew, its figures marked. */
final class PublishedRelease implements NodeFilter {
    private static final Pattern FILE_NAME =
            Pattern.compile("\\S*\\.(?:jpe?g|png|gif|svg|bmp|webp)", Pattern.CASE_INSENSITIVE);

    private final PlantedMarks planted;
    private final StringBuilder out;
    private final Set<String> marked = new HashSet<>();
    private final SafeElement elements;
    private final Element root;
    private final String styles;
    private NumberMark open;

    PublishedRelease(String source, List<NumberMark> marks) {
        planted = new PlantedMarks(source, marks);
        out = new StringBuilder(source.length());
        root = Parser.htmlParser().parseInput(planted.plant(source), "");
        SafeStyle safe = new SafeStyle();
        ScopedStyles sheets = new ScopedStyles(safe);
        root.getElementsByTag("style").forEach(s -> sheets.add(planted.clean(s.data())));
        styles = sheets.toString();
        elements = new SafeElement(safe, !sheets.isEmpty(), targets());
    }

    ReleaseBody body() {
        root.filter(this);
        return new ReleaseBody(out.toString(), styles, 0, marked);
    }

    private Set<String> targets() {
        Set<String> targets = new HashSet<>();
        for (Element a : root.getElementsByTag("a")) {
            String href = a.attr("href");
            if (href.startsWith("#")
                    && SafeElement.ANCHOR.matcher(href.substring(1)).matches()) {
                targets.add(href.substring(1));
            }
        }
        return targets;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            text(text.getWholeText());
        } else if (node instanceof Element e) {
            if (e.normalName().equals("img")) {
                picture(e);
            }
            if (SafeElement.isDropped(e)) {
                return FilterResult.SKIP_ENTIRELY;
            }
            String name = SafeElement.name(e);
            if (!name.isEmpty()) {
                edge(name);
                elements.open(e, name, out);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element e) {
            String name = SafeElement.name(e);
            if (!name.isEmpty() && SafeElement.hasEnd(name)) {
                edge(name);
                out.append("</").append(name).append('>');
            }
        }
        return FilterResult.CONTINUE;
    }

    /** A figure is printed in one block; a mark that is still open there has lost its end. */
    private void edge(String name) {
        if (SafeElement.isBlock(name)) {
            open = null;
        }
    }

    /** Writes text; a figure that reaches over several pieces is marked in each. */
    private void text(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int figure = planted.isOpen(c) ? planted.figure(text, i) : -1;
            if (figure > 0) {
                piece(text, from, i);
                open = planted.mark(text, i, figure);
                from = figure;
                i = figure - 1;
            } else if (planted.isClose(c)) {
                piece(text, from, i);
                open = null;
                from = i + 1;
            }
        }
        piece(text, from, text.length());
    }

    private void piece(String text, int from, int to) {
        if (open == null || from == to) {
            Markup.escape(text, from, to, out);
            return;
        }
        out.append(marked.add(open.id()) ? open.tag() : open.tag().replace(" id=", " data-n="));
        Markup.escape(text, from, to, out);
        out.append(NumberMark.CLOSE);
    }

    private void picture(Element image) {
        String text = planted.clean(image.attr("alt")).strip();
        if (!text.isEmpty() && !FILE_NAME.matcher(text).matches()) {
            out.append("<span class=\"picture\">").append(Markup.escape(text)).append("</span>");
        }
    }
}
