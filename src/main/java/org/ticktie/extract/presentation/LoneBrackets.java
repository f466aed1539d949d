package org.ticktie.extract.presentation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.document.Cell;
import org.ticktie.fact.Brackets;
import org.ticktie.fact.Setting;
import org.ticktie.number.Dimension;
import org.ticktie.source.Excerpt;

/** Finds figures that are printed with one bracket: "(1,234". */
final class LoneBrackets {
    private static final String SIGN = "[A-Z]{0,3}\\p{Sc}?\\s*";
    private static final String FIGURE = "\\d[\\d,]*(?:\\.\\d+)?\\s*%?";

    /** A figure of one digit may be the mark of a note. */
    private static final Pattern OPENED =
            Pattern.compile("[-–—−]?\\s*" + SIGN + "\\(\\s*" + SIGN + "(?=.*\\d.*\\d)" + FIGURE);

    /** One of two digits may be the number of a paragraph. */
    private static final Pattern CLOSED = Pattern.compile(SIGN + "(?=.*[,.]|\\d{3})" + FIGURE + "\\s*\\)\\s*%?");

    private static final Pattern CLOSES = Pattern.compile("\\s*%?\\s*\\)");
    private static final Pattern OPENS = Pattern.compile("\\(\\s*" + SIGN + "$");
    private static final Pattern OPENED_IN_TEXT =
            Pattern.compile("\\((?=\\s?\\p{Sc}|\\d+,\\d)\\s?\\p{Sc}?\\s?\\d[\\d,]*(?:\\.\\d+)?(?=[\\s.;])");

    private LoneBrackets() {}

    /** The figure of a cell of {@code cells}, or null; the other bracket may stand in the cell beside. */
    static Brackets in(Excerpt figure, List<Cell> cells, int cell, Marks marks, String where) {
        String text = figure.string();
        boolean opens = text.indexOf('(') >= 0;
        if (opens == text.indexOf(')') >= 0) {
            return null;
        }
        boolean lone = opens
                ? OPENED.matcher(text).matches() && !closes(cells, cell + 1)
                : CLOSED.matcher(text).matches()
                        && !OPENS.matcher(cells.get(cell - 1).text().string()).find();
        return lone
                ? new Brackets(marks.of(figure, Dimension.BRACKETS, opens ? 1 : 0, Setting.TABLE, where), opens ? 0 : 1)
                : null;
    }

    /** A percent sign may stand between a figure and its bracket, also in a cell of its own. */
    private static boolean closes(List<Cell> cells, int cell) {
        boolean percent = cell + 1 < cells.size()
                && cells.get(cell).text().string().strip().equals("%");
        int next = percent ? cell + 1 : cell;
        return next < cells.size()
                && CLOSES.matcher(cells.get(next).text().string()).lookingAt();
    }

    /** The first figure of a text whose bracket does not close; null where there is none. */
    static Brackets in(Excerpt text, Marks marks, String where) {
        String string = text.string();
        if (string.indexOf('(') < 0 || !endsSentence(string)) {
            return null;
        }
        Matcher opened = OPENED_IN_TEXT.matcher(string);
        return opened.find(string.lastIndexOf(')') + 1)
                ? new Brackets(
                        marks.of(text.slice(opened.start(), opened.end()), Dimension.BRACKETS, 1, Setting.PROSE, where),
                        0)
                : null;
    }

    /** A paragraph that a page break tore apart closes its bracket elsewhere. */
    private static boolean endsSentence(String text) {
        String stripped = text.stripTrailing();
        return !stripped.isEmpty() && ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }
}
