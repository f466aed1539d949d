package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.source.Excerpt;

/** The title and the headings of periods that a run-on statement begins with. */
final class RunOnHeadings {
    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December|Sept\\.?|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Aug\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";
    private static final String DATE = MONTH + "\\s*\\d{1,2},?(?:\\s*(?:19|20)\\d\\d)?";
    private static final Pattern PERIOD = Pattern.compile(
            "(?i)(?:for the |as of |as at )?(?:three|six|nine|twelve|fiscal|\\d+)?[ -]?(?:months?|weeks|quarters?|years?)\\s*(?:period)?\\s*(?:ended|ending)?\\s*(?:"
                    + DATE + ")?|(?:as of |at )?\\s*" + DATE);

    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d$");
    private static final Pattern AUDITED = Pattern.compile("(?i)\\s*\\((un)?audited\\)");

    private final Excerpt input;
    private final Line line;
    private final int columns;
    private final List<int[]> titles = new ArrayList<>();

    RunOnHeadings(Excerpt input, Line line, int columns) {
        this.input = input;
        this.line = line;
        this.columns = columns;
    }

    /** Adds the heading rows that end in the given years; returns where the next caption begins. */
    int years(int from, List<RunOnValue> years, List<Row> rows) {
        int first = years.get(0).from();
        int begin = first;
        Matcher period = PERIOD.matcher(line.string()).region(from, first);
        List<int[]> spans = new ArrayList<>();
        while (period.find()) {
            if (period.end() - period.start() > 4) {
                spans.add(new int[] {period.start(), period.end()});
            }
        }
        if (!spans.isEmpty()) {
            begin = spans.get(0)[0];
        }
        if (rows.isEmpty()) {
            titles.add(new int[] {from, begin});
        }
        if (!spans.isEmpty()) {
            rows.add(row(spans));
        }
        List<int[]> cells = new ArrayList<>();
        for (RunOnValue year : years) {
            cells.add(new int[] {year.from(), year.to()});
        }
        rows.add(row(cells));
        return years.get(years.size() - 1).to();
    }

    /** Adds the heading row of full dates that the first caption may begin with; returns where the caption goes on. */
    int dates(int from, int to, List<Row> rows) {
        Matcher date = PERIOD.matcher(line.string()).region(from, to);
        List<int[]> spans = new ArrayList<>();
        int end = from;
        while (date.find()) {
            if (YEAR.matcher(date.group()).find()) {
                spans.add(new int[] {date.start(), date.end()});
                end = date.end();
            }
        }
        if (spans.size() < 2) {
            return from;
        }
        titles.add(new int[] {from, spans.get(0)[0]});
        rows.add(row(spans));
        Matcher audited = AUDITED.matcher(line.string()).region(end, to);
        return audited.lookingAt() ? audited.end() : end;
    }

    private Row row(List<int[]> spans) {
        int share = columns % spans.size() == 0 ? columns / spans.size() : 1;
        List<Cell> cells = new ArrayList<>();
        int left = 1;
        for (int[] span : spans) {
            cells.add(new Cell(text(span), left, left + share, Style.PLAIN));
            left += share;
        }
        return new Row(cells, Rule.NONE);
    }

    private Excerpt text(int[] span) {
        return new Markup(input).read(line.start() + span[0], line.start() + span[1]);
    }

    /** Adds the statement's title to {@code blocks}. */
    void titles(List<Block> blocks) {
        for (int[] title : titles) {
            for (int[] part : new RunOnCaption(line.string(), title[0], title[1]).parts()) {
                Excerpt text = text(part);
                if (!text.isBlank()) {
                    blocks.add(text.string().length() < 150 ? new Heading(2, text) : new Paragraph(text, 0));
                }
            }
        }
    }
}
