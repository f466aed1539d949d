package org.ticktie.ruletest;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Claim;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.Direction;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Growth;
import org.ticktie.fact.GrowthKind;
import org.ticktie.fact.Hedge;
import org.ticktie.fact.Line;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Period;
import org.ticktie.fact.Ratio;
import org.ticktie.fact.RatioKind;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.Setting;
import org.ticktie.fact.StatementKind;
import org.ticktie.fact.Term;
import org.ticktie.fact.Total;
import org.ticktie.number.Dimension;
import org.ticktie.number.Uom;

/** Facts for tests of rules, from figures as printed. */
public final class Given {
    private final Amounts amounts = new Amounts();

    public Total total(Direction direction, Grade grade, String reported, String... parts) {
        Amount total = amounts.money(reported);
        List<Term> terms = Arrays.stream(parts)
                .map(p -> p.startsWith("less ")
                        ? new Term(amounts.money(p.substring(5)), -1)
                        : new Term(amounts.money(p), 1))
                .toList();
        return new Total(total, terms, direction, grade, LineItem.UNKNOWN);
    }

    /** A total of a line, in a statement, in money or in money for one share. */
    public Total total(
            LineItem item, StatementKind statement, Uom uom, Direction direction, String reported, String... parts) {
        List<Term> terms =
                Arrays.stream(parts).map(p -> new Term(table(p, uom), 1)).toList();
        return new Total(table(reported, uom), terms, direction, Grade.STRONG, item, statement);
    }

    public Growth growth(GrowthKind kind, Grade grade, String reported, String current, String base) {
        Uom uom =
                switch (kind) {
                    case DIFFERENCE -> Uom.money("USD");
                    case PERCENT -> Uom.PERCENT;
                    case BASIS_POINTS -> Uom.BASIS_POINTS;
                };
        Uom of = kind == GrowthKind.BASIS_POINTS ? Uom.PERCENT : Uom.money("USD");
        return new Growth(table(reported, uom), table(current, of), table(base, of), kind, false, grade);
    }

    public Ratio ratio(RatioKind kind, Grade grade, String reported, String numerator, String denominator) {
        boolean perShare = kind.isPerShare();
        Amount quotient = table(reported, perShare ? Uom.perShare("USD") : Uom.PERCENT);
        BigDecimal factor = perShare || kind == RatioKind.OTHER ? BigDecimal.ONE : BigDecimal.valueOf(100);
        return new Ratio(quotient, amounts.money(numerator), amounts.money(denominator), factor, kind, grade);
    }

    public Repeat repeat(Grade grade, String first, String second) {
        return new Repeat(amounts.money(first), amounts.money(second), 1, grade);
    }

    public Repeat repeat(StatementKind firstIn, String first, StatementKind secondIn, String second) {
        return repeat(Grade.STRONG, first, second).between(firstIn, secondIn);
    }

    public Claim claim(ClaimKind kind, Grade grade, Hedge hedge, String stated, String cell, String other) {
        Uom uom =
                switch (kind) {
                    case PERCENT_CHANGE, RATIO -> Uom.PERCENT;
                    case POINTS -> Uom.BASIS_POINTS;
                    case PER_SHARE -> Uom.perShare("USD");
                    default -> Uom.money("USD");
                };
        Uom of = kind == ClaimKind.POINTS ? Uom.PERCENT : kind == ClaimKind.PER_SHARE ? uom : Uom.money("USD");
        Amount second = other == null ? null : table(other, of);
        return new Claim(
                amounts.amount(stated, uom, Setting.PROSE), kind, table(cell, of), second, hedge, false, grade);
    }

    /** A word of direction. @param sign 1 up, −1 down, 0 flat @param ofSizes whether it speaks of sizes */
    public Claim direction(Grade grade, int sign, boolean ofSizes, String cell, String other) {
        return new Claim(
                word(Dimension.DIRECTION, sign),
                ClaimKind.DIRECTION,
                amounts.money(cell),
                other == null ? null : amounts.money(other),
                Hedge.NONE,
                ofSizes,
                grade);
    }

    /** A word or date that says {@code value}. */
    public Amount word(Dimension dimension, int value) {
        return amounts.word(new Uom(dimension, ""), value);
    }

    /** A figure of the text. */
    public Amount said(String printed, Uom uom) {
        return amounts.amount(printed, uom, Setting.PROSE);
    }

    /** A line of the first statement, in its first column. */
    public Line line(LineItem item, String printed) {
        return line(item, 0, printed);
    }

    public Line line(LineItem item, int column, String printed) {
        return line(item, 1, StatementKind.OTHER, column, null, printed);
    }

    /** A line of the statement of that ordinal and kind, in a column for that period. */
    public Line line(LineItem item, int statement, StatementKind kind, int column, Period period, String printed) {
        Uom uom = item.name().startsWith("EPS") || item.name().endsWith("PER_SHARE")
                ? Uom.perShare("USD")
                : Uom.money("USD");
        return new Line(item, statement, kind, column, period, table(printed, uom));
    }

    private Amount table(String printed, Uom uom) {
        return amounts.amount(printed, uom, Setting.TABLE);
    }
}
