package org.ticktie.check;

import java.math.BigDecimal;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Hedge;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/** A stated figure with the room that its hedge gives it ("approximately $5 million"). */
public record Hedged(Expression of, Hedge hedge) implements Reread {
    @Override
    public Interval interval() {
        Exact value = of.displayed();
        Interval rounded = of.interval();
        if (value == null || rounded == null || hedge == Hedge.NONE) {
            return rounded;
        }
        boolean negative = value.signum() < 0;
        Interval band = band(value.abs(), negative ? rounded.negate() : rounded);
        return negative ? band.negate() : band;
    }

    private Interval band(Exact size, Interval rounded) {
        Judgement bands = Judgement.DEFAULT;
        return switch (hedge) {
            case ABOUT -> {
                Exact room = size.times(Exact.of(bands.about()));
                Exact unit = rounded.width();
                Exact wider = room.compareTo(unit) > 0 ? room : unit;
                yield new Interval(size.minus(wider), size.plus(wider));
            }
            case NEARLY -> new Interval(size.times(Exact.of(bands.nearly())), rounded.high());
            case OVER -> new Interval(size, size.times(Exact.of(bands.over())).plus(rounded.width()));
            case UNDER -> new Interval(size.times(Exact.of(BigDecimal.TEN.negate())), rounded.high());
            case NONE -> rounded;
        };
    }

    @Override
    public Expression with(Amount mended) {
        return new Hedged(of.with(mended), hedge);
    }

    @Override
    public String formula() {
        String word =
                switch (hedge) {
                    case ABOUT -> "about ";
                    case NEARLY -> "nearly ";
                    case OVER -> "more than ";
                    case UNDER -> "less than ";
                    case NONE -> "";
                };
        return word + of.formula();
    }
}
