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
                out.append("</").append(name).append('>');
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Writes text with the figures in it. */
    private void text(String text) {
        int from = 0;
        for (int i = text.indexOf(planted.open()); i >= 0; i = text.indexOf(planted.open(), from)) {
            int figure = planted.figure(text, i);
            int end = planted.end(text, i);
            if (figure < 0 || end < figure) {
                break;
            }
            Markup.escape(text, from, i, out);
            NumberMark mark = planted.mark(text, i, figure);
            out.append(mark.tag());
            Markup.escape(text, figure, end, out);
            out.append(NumberMark.CLOSE);
            marked.add(mark.id());
            from = end + 1;
        }
        Markup.escape(text, from, text.length(), out);
    }

    private void picture(Element image) {
        String text = planted.clean(image.attr("alt")).strip();
        if (!text.isEmpty() && !FILE_NAME.matcher(text).matches()) {
            out.append("<span class=\"picture\">").append(Markup.escape(text)).append("</span>");
        }
    }
}
