package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The block of properties between two lines of dashes that some publishers put before Markdown. What readers see of it, title and
 * summary, stays as text; the other properties are dropped.
 */
final class FrontMatter {
    private static final int LONGEST = 60;
    private static final Pattern PROPERTY = Pattern.compile("[A-Za-z_][\\w -]*:.*|\\s+.*|- .*|#.*|");
    private static final Pattern SHOWN = Pattern.compile(
            "(?i)(?:title|subtitle|headline|summary|description|abstract|excerpt):\\s*([\"']?)(.*?)\\1");

    private FrontMatter() {}

    /** The lines without the block, title and summary in its stead as paragraphs of their own. */
    static List<Line> reduced(List<Line> lines) {
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first == lines.size() || !lines.get(first).string().equals("---")) {
            return lines;
        }
        List<Line> kept = new ArrayList<>();
        for (int i = first + 1; i < lines.size() && i < first + LONGEST; i++) {
            Line line = lines.get(i);
            if (line.string().equals("---")) {
                kept.addAll(lines.subList(i + 1, lines.size()));
                return kept;
            }
            if (!PROPERTY.matcher(line.string()).matches()) {
                return lines;
            }
            Matcher shown = SHOWN.matcher(line.string());
            if (shown.matches() && !shown.group(2).isBlank()) {
                kept.add(new Line(line.start() + shown.start(2), shown.group(2)));
                kept.add(new Line(line.end(), ""));
            }
        }
        return lines;
    }
}
