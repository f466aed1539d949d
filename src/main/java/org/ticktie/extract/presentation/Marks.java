package org.ticktie.extract.presentation;

import java.math.BigDecimal;
import java.util.function.IntSupplier;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Setting;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;
import org.ticktie.source.Excerpt;
import org.ticktie.source.Place;

/** Makes amounts of what is no figure: of how something is printed. */
final class Marks {
    /** What is counted is not rounded: its interval must not touch that of the number beside it. */
    private static final BigDecimal ULP = new BigDecimal("0.1");

    private final IntSupplier numbers;

    Marks(IntSupplier numbers) {
        this.numbers = numbers;
    }

    /** What a stretch of the document says. */
    Amount of(Excerpt text, Dimension dimension, int value, Setting setting, String where) {
        return mark(text.string(), text.place(), dimension, value, setting, where);
    }

    /** What the heading of a column says. */
    Amount heading(String heading, Dimension dimension, int value, String where) {
        return mark(heading, null, dimension, value, Setting.TABLE, where);
    }

    private Amount mark(String text, Place place, Dimension dimension, int value, Setting setting, String where) {
        Figure figure = new Figure(BigDecimal.valueOf(value), ULP, new Uom(dimension, ""), false);
        return new Amount(numbers.getAsInt(), figure, text, place, setting, where);
    }
}
