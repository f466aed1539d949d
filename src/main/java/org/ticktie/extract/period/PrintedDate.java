package org.ticktie.extract.period;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.extract.lexicon.Lexer;
import org.ticktie.extract.lexicon.Token;

/**
 * A full date as printed, whether or not the calendar has it.
 *
 * @param start index of its first character, the day of the week left out
 * @param end index behind its last character
 * @param day day of the month
 * @param dayStart index of the day's digits
 * @param month month of the year, 1 to 12
 * @param year calendar year
 * @param weekday day of the week printed in front, from 1 for Monday; 0 for none
 * @param weekdayStart index of its first character
 * @param weekdayEnd index behind it
 */
public record PrintedDate(
        int start, int end, int day, int dayStart, int month, int year, int weekday, int weekdayStart, int weekdayEnd) {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2049;
    private static final int LONGEST_DAY = 2;
    private static final int DIGITS_OF_A_YEAR = 4;

    /** The full dates of a text, left to right: "Monday, October 27, 2025", "27 October 2025". */
    public static List<PrintedDate> in(String text) {
        if (!mayNameYear(text)) {
            return List.of();
        }
        List<Token> tokens = Lexer.tokens(text);
        List<PrintedDate> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int month = PeriodWords.month(tokens.get(i));
            if (month == 0) {
                continue;
            }
            int day = skip(tokens, i + 1, ".");
            int year = isDay(tokens, day) ? skip(tokens, ordinal(tokens, day + 1), ",") : -1;
            int first = i;
            if (!isYear(tokens, year)) {
                day = i - 1;
                year = i + 1;
                first = day;
                if (!isDay(tokens, day)) {
                    continue;
                }
            }
            if (isYear(tokens, year)) {
                found.add(date(tokens, first, day, month, year));
            }
        }
        return found;
    }

    /** Whether four digits in a row stand in the text, as in few paragraphs. */
    private static boolean mayNameYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < DIGITS_OF_A_YEAR; i++) {
            digits = Character.isDigit(text.charAt(i)) ? digits + 1 : 0;
        }
        return digits == DIGITS_OF_A_YEAR;
    }

    private static PrintedDate date(List<Token> tokens, int first, int day, int month, int year) {
        int before = first > 0 && tokens.get(first - 1).is(",") ? first - 2 : first - 1;
        if (before > 0 && tokens.get(before).is(".")) {
            before--;
        }
        int weekday = before < 0 ? 0 : PeriodWords.weekday(tokens.get(before));
        Token named = weekday == 0 ? tokens.get(first) : tokens.get(before);
        return new PrintedDate(
                tokens.get(first).start(),
                tokens.get(year).end(),
                tokens.get(day).number(),
                tokens.get(day).start(),
                month,
                tokens.get(year).number(),
                weekday,
                named.start(),
                named.end());
    }

    private static int skip(List<Token> tokens, int i, String mark) {
        return i < tokens.size() && tokens.get(i).is(mark) ? i + 1 : i;
    }

    /** Index behind the "th" of "27th". */
    private static int ordinal(List<Token> tokens, int i) {
        return i < tokens.size()
                        && List.of("st", "nd", "rd", "th")
                                .contains(tokens.get(i).word())
                ? i + 1
                : i;
    }

    private static boolean isDay(List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).isNumber()
                && tokens.get(i).number() > 0
                && tokens.get(i).end() - tokens.get(i).start() <= LONGEST_DAY;
    }

    private static boolean isYear(List<Token> tokens, int i) {
        return i >= 0
                && i < tokens.size()
                && tokens.get(i).number() >= FIRST_YEAR
                && tokens.get(i).number() <= LAST_YEAR;
    }

    /** The date, or null where the calendar has none such. */
    public LocalDate date() {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
