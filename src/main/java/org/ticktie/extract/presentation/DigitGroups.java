package org.ticktie.extract.presentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.document.Cell;
import org.ticktie.document.Layout;
import org.ticktie.fact.DigitGroup;
import org.ticktie.fact.Setting;
import org.ticktie.number.Dimension;
import org.ticktie.source.Excerpt;

/** Finds figures whose commas do not set off thousands: "12,34". In a table the figures of their column bear that out. */
final class DigitGroups {
    private static final int GROUP = 3;
    private static final int YEAR = 4;

    /** How many figures of a column must be printed with thousands before one that is not is taken for a slip. */
    private static final int BEARING_OUT = 2;

    private static final String SIGN = "[A-Z]{0,3}\\p{Sc}?\\s*";
    private static final Pattern FIGURE = Pattern.compile(
            "[-–—−]?\\s*\\(?\\s*" + SIGN + "\\(?\\s*(?<whole>\\d+(?:,\\d+){1,40})(?:\\.\\d+)?\\s*%?\\s*\\)?\\s*%?");
    private static final Pattern FIGURE_OF_TEXT = Pattern.compile(
            "[$£](?<![\\w,.\\p{Sc}][$£])\\s?(?<whole>\\d{1,9}(?:,\\d{1,9}){1,40})(?=[\\s;)]|[.,](?:\\s|$)|$)");

    private final Layout layout;
    private final Map<Integer, Integer> wellFormed = new HashMap<>();
    private final List<Doubtful> doubtful = new ArrayList<>();

    /** For one table. */
    DigitGroups(Layout layout) {
        this.layout = layout;
    }

    /** A figure whose commas stand wrong, and where its column ends. */
    private record Doubtful(Excerpt figure, int digits, int edge, String where) {}

    void add(Excerpt figure, Cell cell, String where) {
        if (figure.string().indexOf(',') < 0) {
            return;
        }
        Matcher m = FIGURE.matcher(figure.string());
        if (m.matches()) {
            int digits = digits(m.group("whole"));
            if (digits == GROUP) {
                wellFormed.merge(edge(cell), 1, Integer::sum);
            } else if (digits > 0) {
                doubtful.add(new Doubtful(figure.slice(m.start("whole"), m.end("whole")), digits, edge(cell), where));
            }
        }
    }

    /** The figures of the table that are not printed as the others of their columns. */
    List<DigitGroup> found(Marks marks) {
        return doubtful.stream()
                .filter(d -> wellFormed.getOrDefault(d.edge, 0) >= BEARING_OUT)
                .map(d -> new DigitGroup(marks.of(d.figure, Dimension.DIGITS, d.digits, Setting.TABLE, d.where), GROUP))
                .toList();
    }

    /** Where the last digit stands: in fixed-width text brackets and percent signs hang over. */
    private int edge(Cell cell) {
        if (layout == Layout.GRID) {
            return cell.right();
        }
        String text = cell.text().string();
        int last = text.length();
        while (last > 0 && !Character.isDigit(text.charAt(last - 1))) {
            last--;
        }
        return cell.right() - (text.length() - last);
    }

    /** The sums of money of a text that are printed so. */
    static List<DigitGroup> in(Excerpt text, Marks marks, String where) {
        List<DigitGroup> found = new ArrayList<>();
        if (text.string().indexOf('$') < 0 && text.string().indexOf('£') < 0) {
            return found; // the pattern would look at every character
        }
        Matcher m = FIGURE_OF_TEXT.matcher(text.string());
        while (m.find()) {
            int digits = digits(m.group("whole"));
            if (digits > 0 && digits != GROUP) {
                Excerpt figure = text.slice(m.start("whole"), m.end("whole"));
                found.add(new DigitGroup(marks.of(figure, Dimension.DIGITS, digits, Setting.PROSE, where), GROUP));
            }
        }
        return found;
    }

    /**
     * The number of digits in the first group behind a comma that has not three; three where the figure is well formed, as
     * lakh and crore are (12,34,567); 0 where it is rather a list or a decimal comma: 7,10 or 0,25.
     */
    static int digits(String figure) {
        String[] groups = figure.split(",");
        int last = groups[groups.length - 1].length();
        boolean lakh = last == GROUP && groups[0].length() < GROUP;
        boolean years = groups[0].length() == YEAR;
        int wrong = GROUP;
        for (int i = 1; i < groups.length; i++) {
            int digits = groups[i].length();
            if (digits == 1) {
                return 0;
            }
            lakh &= i == groups.length - 1 || digits == 2;
            years &= digits == YEAR;
            wrong = wrong == GROUP ? digits : wrong;
        }
        if (lakh || wrong == GROUP && groups[0].length() <= GROUP) {
            return GROUP;
        }
        if (wrong == GROUP) {
            return groups[0].length();
        }
        boolean few = figure.length() - groups.length + 1 <= GROUP;
        return few || years || groups[0].startsWith("0") ? 0 : wrong;
    }
}
