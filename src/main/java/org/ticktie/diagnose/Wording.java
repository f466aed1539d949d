package org.ticktie.diagnose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;
import org.ticktie.number.Digits;
import org.ticktie.number.Dimension;
import org.ticktie.number.Exact;

/** Puts findings into words. */
final class Wording {
    private Wording() {}

    /** A value as it would be printed in the place of {@code like}; empty for null. */
    static String figure(Amount like, BigDecimal value) {
        if (value == null) {
            return "";
        }
        if (like.isWord()) {
            return word(like.figure().uom().dimension(), value);
        }
        Digits printed = Digits.parse(like.text());
        int decimals = printed == null ? 0 : printed.decimals();
        BigDecimal scale =
                printed == null ? BigDecimal.ONE : like.figure().ulp().movePointRight(decimals);
        BigDecimal shown = value.divide(scale, decimals, RoundingMode.HALF_UP);
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        String digits = format.format(shown.abs());
        return shown.signum() < 0 ? "(" + digits + ")" : digits;
    }

    /** What a word or date would say. */
    private static String word(Dimension dimension, BigDecimal value) {
        int whole = value.intValue();
        return switch (dimension) {
            case WEEKDAY ->
                DayOfWeek.of(Math.floorMod(whole - 1, 7) + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            case MONTH ->
                Month.of(Math.floorMod(whole, 12) + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + Math.floorDiv(whole, 12);
            case DIRECTION -> direction(value);
            case TAG -> "what the print shows";
            case SCALE -> whole + " noughts left out";
            case BRACKETS -> "brackets in pairs";
            case DIGITS -> whole + " digits behind a comma";
            default -> value.toPlainString();
        };
    }

    private static String direction(BigDecimal value) {
        if (value.signum() <= 0) {
            return value.signum() == 0 ? "no change" : "a decrease";
        }
        return value.compareTo(BigDecimal.ONE) == 0
                ? "an increase"
                : value.setScale(1, RoundingMode.HALF_UP).toPlainString() + " times as much";
    }

    static String message(Cause cause, Relation lead) {
        Hypothesis best = cause.best();
        Amount amount = best.amount();
        StringBuilder text = new StringBuilder();
        text.append(amount.where())
                .append(" reads ")
                .append(
                        amount.isWord()
                                ? "“" + amount.text() + "”"
                                : figure(amount, amount.figure().value()));
        if (best.meant() != null) {
            text.append("; the rest implies ").append(figure(amount, best.meant()));
        }
        text.append(". ").append(lead.comparison().formula());
        Exact difference = lead.comparison().difference();
        if (difference != null && lead.comparison().amounts().stream().noneMatch(Amount::isWord)) {
            text.append(" is off by ").append(plain(lead, difference));
        }
        text.append('.').append(source(best)).append(otherPlace(amount, lead));
        return text.append(cause.givenUp().isEmpty() ? "" : " " + cause.givenUp() + ".")
                .toString();
    }

    /** What the mechanism took from elsewhere. */
    private static String source(Hypothesis best) {
        if (best.reading() == null || best.reading().source() == null) {
            return "";
        }
        Amount source = best.reading().source();
        String figure = figure(source, source.figure().value()) + " (" + source.where() + ").";
        return switch (best.mechanism()) {
            case COPIED, COMPARATIVE -> " It repeats " + figure;
            case OMITTED_LINE -> " It leaves out " + figure;
            case COUNTED_TWICE -> " It counts twice " + figure;
            case COLUMNS_SWAPPED -> " It has changed places with " + figure;
            default -> "";
        };
    }

    /** Where the figure stands that the suspect should agree with, if the relation compares two places. */
    private static String otherPlace(Amount amount, Relation lead) {
        List<Amount> amounts = lead.comparison().amounts();
        if (amount.isWord() && amounts.size() > 1) {
            return " The figures: " + amounts.get(1).where() + ".";
        }
        if (amounts.size() != 2) {
            return "";
        }
        Amount other = amounts.get(0).equals(amount) ? amounts.get(1) : amounts.get(0);
        return " The other figure: " + other.where() + ".";
    }

    private static String plain(Relation lead, Exact difference) {
        Amount reported = lead.comparison().reported().amounts().get(0);
        return figure(reported, difference.roundedTo(reported.figure().ulp()));
    }
}
