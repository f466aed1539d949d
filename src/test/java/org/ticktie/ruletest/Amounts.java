package org.ticktie.ruletest;

import java.math.BigDecimal;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Setting;
import org.ticktie.number.Digits;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;
import org.ticktie.source.TextSpan;

/** Amounts for tests: numbered in the order in which they are made, as if read from a document. */
public final class Amounts {
    private int last;

    /** A table figure in whole dollars, as printed: {@code "1,520"}, {@code "(12)"}, {@code "—"}. */
    public Amount money(String printed) {
        return amount(printed, Uom.money("USD"), Setting.TABLE);
    }

    public Amount amount(String printed, Uom uom, Setting setting) {
        last++;
        TextSpan span = new TextSpan(last * 100, last * 100 + printed.length(), last, 1);
        String text = printed.replaceAll("[()−—-]", "");
        return new Amount(last, figure(printed, uom), text, span, setting, "Statement > row " + last + " > 2025");
    }

    private static Figure figure(String printed, Uom uom) {
        if (printed.equals("—")) {
            return new Figure(BigDecimal.ZERO, BigDecimal.ONE, uom, true);
        }
        boolean negative = printed.startsWith("(") || printed.startsWith("-") || printed.startsWith("−");
        Digits digits = Digits.parse(printed.replaceAll("[()−-]", ""));
        BigDecimal value = negative ? digits.value().negate() : digits.value();
        return new Figure(value, digits.ulp(), uom, false);
    }

    /** The figure that is printed one unit of its last digit ({@code step} of them) further up. */
    static String next(String printed, int step) {
        Figure figure = figure(printed, Uom.PERCENT);
        return figure.value()
                .add(figure.ulp().multiply(BigDecimal.valueOf(step)))
                .toPlainString();
    }

    /** A word or date that says {@code value}. */
    Amount word(Uom uom, int value) {
        Figure figure = new Figure(BigDecimal.valueOf(value), new BigDecimal("0.1"), uom, false);
        return new Amount(++last, figure, "word", null, Setting.PROSE, "a sentence");
    }
}
