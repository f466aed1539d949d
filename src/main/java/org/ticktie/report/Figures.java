package org.ticktie.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ticktie.fact.Amount;
import org.ticktie.number.Exact;
import org.ticktie.number.Figure;
import org.ticktie.number.Interval;
import org.ticktie.source.DocxRun;
import org.ticktie.source.JsonPointer;
import org.ticktie.source.OtherDocument;
import org.ticktie.source.PageBox;
import org.ticktie.source.Place;
import org.ticktie.source.SheetCell;
import org.ticktie.source.TextSpan;

/** Figures as a reader of the document would print them: in its scale, with its decimals. */
public final class Figures {
    private Figures() {}

    /** The figure as printed, in brackets where it is negative. */
    public static String print(Amount a) {
        if (a.isWord()) {
            return "“" + a.text() + "”";
        }
        if (a.figure().nil()) {
            return "—";
        }
        return a.figure().signum() < 0 ? "(" + a.text() + ")" : a.text();
    }

    /** Where it stands, for people: {@code  (line 12, column 41)}; empty where that is not known. */
    public static String at(Amount a) {
        String place = place(a.place());
        return place.isEmpty() ? "" : " (" + place + ")";
    }

    private static String place(Place place) {
        if (place instanceof TextSpan span) {
            return "line " + span.line() + ", column " + span.column();
        }
        if (place instanceof PageBox box) {
            return "page " + box.page() + ", " + Math.round(box.left()) + " points from the left, "
                    + Math.round(box.top()) + " from the top";
        }
        if (place instanceof DocxRun run) {
            String part = run.part().equals("document") ? "" : run.part() + ", ";
            return part + "paragraph " + run.paragraph() + ", run " + run.run();
        }
        if (place instanceof SheetCell cell) {
            return cell.sheet() + "!" + cell.cell();
        }
        if (place instanceof OtherDocument other) {
            return place(other.place());
        }
        return place instanceof JsonPointer pointer ? pointer.pointer() : "";
    }

    /** What a figure should be, at its own precision: one figure where its digits decide, else a range. */
    public static String print(Interval expected, Amount like) {
        if (like.isWord()) {
            return "another word";
        }
        BigDecimal unit = unit(like.figure());
        BigDecimal low = expected.low().roundedTo(unit);
        BigDecimal high = expected.high().roundedTo(unit);
        BigDecimal middle = expected.middle().roundedTo(unit);
        boolean narrow = high.subtract(low).compareTo(unit) <= 0;
        return narrow ? scaled(middle, like) : scaled(low, like) + " to " + scaled(high, like);
    }

    /** A difference in the unit of the figure that it belongs to. */
    public static String print(Exact difference, Amount like) {
        return scaled(difference.toBigDecimal(), like);
    }

    private static BigDecimal unit(Figure figure) {
        return figure.ulp().signum() == 0 ? BigDecimal.ONE : figure.ulp();
    }

    /** A value in the scale in which {@code like} is printed. */
    private static String scaled(BigDecimal value, Amount like) {
        int decimals = decimals(like.text());
        BigDecimal scale = scale(like, decimals);
        BigDecimal printed =
                value.divide(scale, decimals + 6, RoundingMode.HALF_UP).stripTrailingZeros();
        if (printed.scale() < decimals) {
            printed = printed.setScale(decimals);
        }
        String text = grouped(printed.abs().toPlainString());
        return printed.signum() < 0 ? "(" + text + ")" : text;
    }

    /** What a printed 1 stands for; extracted data prints units whatever they are rounded to. */
    private static BigDecimal scale(Amount like, int decimals) {
        String plain = like.text().replace(",", "");
        if (plain.matches("\\d+(\\.\\d+)?")
                && new BigDecimal(plain).compareTo(like.figure().value().abs()) == 0) {
            return BigDecimal.ONE;
        }
        return unit(like.figure()).movePointRight(decimals);
    }

    private static int decimals(String text) {
        int point = text.lastIndexOf('.');
        int digits = 0;
        for (int i = point + 1; point >= 0 && i < text.length() && Character.isDigit(text.charAt(i)); i++) {
            digits++;
        }
        return digits;
    }

    private static String grouped(String plain) {
        int point = plain.indexOf('.');
        StringBuilder text = new StringBuilder(plain);
        for (int i = (point < 0 ? plain.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }
}
