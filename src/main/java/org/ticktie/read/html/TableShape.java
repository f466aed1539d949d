package org.ticktie.read.html;

import java.util.List;
import java.util.regex.Pattern;
import org.ticktie.document.Cell;
import org.ticktie.read.html.Grid.GridRow;

/** What a table is used for. */
enum TableShape {
    /** Nothing stands in it. */
    EMPTY,
    /** Rows and columns of figures, or the headings of such columns. */
    FIGURES,
    /** A few short lines, as titles are often centred by a table. */
    TITLES,
    /** Notes, list items and other prose arranged by a table. */
    PROSE;

    private static final int LONG = 120;
    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\b|^\\D{0,6}(?:19|20)\\d\\d[AEP]?$|quarter|months?\\b|weeks?\\b|year"
                    + "|\\bQ[1-4]|\\b[1-4]Q|\\bFY|\\b[12]?H[12]?\\b|^\\d{1,2}/\\d{1,2}/\\d{2,4}$",
            Pattern.CASE_INSENSITIVE);
    /** What the same comes to where there is no letter. */
    private static final Pattern BARE_PERIOD =
            Pattern.compile("^\\D{0,6}(?:19|20)\\d\\d$|^\\d{1,2}/\\d{1,2}/\\d{2,4}$");

    private static final Pattern TELEPHONE =
            Pattern.compile("\\(?\\d{3}\\)?[-. /]{1,2}\\d{3}[-. ]\\d{4}|\\+\\d[-\\d .()]{7,}");

    /** Digits that a telephone number has at least where it does not begin with a plus. */
    private static final int DIGITS_OF_TELEPHONE = 10;

    static TableShape of(List<GridRow> rows) {
        int filled = 0;
        int items = 0;
        int figures = 0;
        int periods = 0;
        int longest = 0;
        int rowsOfFigures = 0;
        int words = 0;
        boolean contact = false;
        for (GridRow row : rows) {
            int size = row.size();
            if (size == 0) {
                continue;
            }
            filled++;
            items += isItem(row) ? 1 : 0;
            int periodsOfRow = 0;
            int figuresBefore = figures;
            for (Cell cell : row.row().cells()) {
                String text = cell.text().string();
                longest = Math.max(longest, text.length());
                contact |= text.indexOf('@') > 0 || isTelephone(text);
                if (size > 1) {
                    if (isPeriod(text)) {
                        periodsOfRow++;
                    } else if (isFigure(text)) {
                        figures++;
                    } else {
                        words++;
                    }
                }
            }
            periods = Math.max(periods, periodsOfRow);
            rowsOfFigures += figures > figuresBefore ? 1 : 0;
        }
        if (filled == 0) {
            return EMPTY;
        }
        if (items * 5 >= filled * 4) {
            return PROSE;
        }
        if (figures == 0) {
            if (periods > 1 && (filled > 1 || words == 0)) {
                return FIGURES;
            }
            return longest < LONG && !contact ? TITLES : PROSE;
        }
        boolean strayFigures = rowsOfFigures <= 2 && (longest > 4 * LONG || filled >= 8 * rowsOfFigures);
        return strayFigures ? PROSE : FIGURES;
    }

    /** Whether a row is a bullet or note mark and the text that it leads to. */
    static boolean isItem(GridRow row) {
        if (row.size() < 2) {
            return false;
        }
        String mark = row.first().string();
        boolean bullet = Bullets.isBullet(mark);
        if (!bullet && !NoteMark.opensItem(mark) || row.size() > (bullet ? 3 : 2)) {
            return false;
        }
        String text = row.row().cells().get(1).text().string();
        int letters = letters(text);
        return letters >= 4 && (bullet || letters > 16 || !isFigure(text));
    }

    /** Whether a row is a note below a table or a sentence across it, not one of its rows. */
    static boolean isNote(GridRow row) {
        if (isItem(row)) {
            return true;
        }
        if (row.size() != 1) {
            return false;
        }
        String text = row.first().string();
        int blank = text.indexOf(' ');
        return text.length() > LONG || blank > 0 && text.length() > 20 && NoteMark.opensItem(text.substring(0, blank));
    }

    static boolean isFigure(String text) {
        int digits = 0;
        int letters = 0;
        boolean unit = false;
        int length = text.length();
        if (length > 80) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                digits++;
            } else if (Character.isLetter(c)) {
                letters++;
            } else if (c == '%' || Character.getType(c) == Character.CURRENCY_SYMBOL) {
                unit = true;
            }
        }
        if (digits == 0 || letters > 40 || !unit && letters > 6) {
            return false;
        }
        return digits < DIGITS_OF_TELEPHONE || !isTelephone(text);
    }

    private static boolean isTelephone(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return (digits >= DIGITS_OF_TELEPHONE || text.indexOf('+') >= 0)
                && TELEPHONE.matcher(text).find();
    }

    private static boolean isPeriod(String text) {
        return text.length() < 60
                && hasDigitOrWord(text)
                && (letters(text) == 0
                        ? BARE_PERIOD.matcher(text).find()
                        : mayNamePeriod(text) && PERIOD.matcher(text).find());
    }

    /** Whether a digit, or a word that names periods, stands in it: most captions of rows are past that at once. */
    private static boolean mayNamePeriod(String text) {
        for (int i = 0; i < text.length(); i++) {
            boolean first = i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1));
            boolean may =
                    switch (Character.toLowerCase(text.charAt(i))) {
                        case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> true;
                        case 'q' -> goesOn(text, i, "quarter");
                        case 'm' -> goesOn(text, i, "month") || first && goesOn(text, i, "ma");
                        case 'w' -> goesOn(text, i, "week");
                        case 'y' -> goesOn(text, i, "year");
                        case 'f' -> first && (goesOn(text, i, "fy") || goesOn(text, i, "feb"));
                        case 'j' -> first && (goesOn(text, i, "jan") || goesOn(text, i, "ju"));
                        case 'a' -> first && (goesOn(text, i, "apr") || goesOn(text, i, "aug"));
                        case 's' -> first && goesOn(text, i, "sep");
                        case 'o' -> first && goesOn(text, i, "oct");
                        case 'n' -> first && goesOn(text, i, "nov");
                        case 'd' -> first && goesOn(text, i, "dec");
                        case 'h' -> first;
                        default -> false;
                    };
            if (may) {
                return true;
            }
        }
        return false;
    }

    private static boolean goesOn(String text, int i, String word) {
        return text.regionMatches(true, i, word, 0, word.length());
    }

    private static boolean hasDigitOrWord(String text) {
        return !text.isEmpty() && Character.isLetterOrDigit(text.charAt(text.length() - 1)) || letters(text) > 2;
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }
}
