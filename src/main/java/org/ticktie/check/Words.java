package org.ticktie.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Claim;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.CrossReference;
import org.ticktie.fact.Growth;
import org.ticktie.fact.GrowthKind;
import org.ticktie.fact.Hedge;
import org.ticktie.fact.Identity;
import org.ticktie.fact.Line;
import org.ticktie.fact.ParValue;
import org.ticktie.fact.Ratio;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.RollForward;
import org.ticktie.fact.Term;
import org.ticktie.fact.Total;

/** The few words that rules are written in: {@code insert( expect( $assets ).toEqual( sum( $liabilities, $equity ) ) );}. */
public final class Words {
    private static final BigDecimal ONE = BigDecimal.ONE;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Words() {}

    /** Begins a comparison with what the document states. */
    public static Expectation expect(Amount reported) {
        return new Expectation(new Leaf(reported));
    }

    /** Begins a comparison with a line of a statement. */
    public static Expectation expect(Line reported) {
        return expect(reported.amount());
    }

    /** Begins a comparison with a total. */
    public static Expectation expect(Total total) {
        return expect(total.reported());
    }

    /** Begins a comparison with a closing balance. */
    public static Expectation expect(RollForward rollForward) {
        return expect(rollForward.closing());
    }

    /** Begins a comparison with the total of an identity. */
    public static Expectation expect(Identity identity) {
        return expect(identity.total());
    }

    /** Begins a comparison with a printed change. */
    public static Expectation expect(Growth growth) {
        return expect(growth.reported());
    }

    /** Begins a comparison with a printed quotient. */
    public static Expectation expect(Ratio ratio) {
        return expect(ratio.reported());
    }

    /** Begins a comparison with the amount of a class of shares. */
    public static Expectation expect(ParValue parValue) {
        return expect(parValue.reported());
    }

    /** Begins a comparison with the second printing of a figure. */
    public static Expectation expect(Repeat repeat) {
        return expect(repeat.second());
    }

    /** Begins a comparison with a figure that another document shows too. */
    public static Expectation expect(CrossReference reference) {
        return expect(reference.own());
    }

    /** Begins a comparison with what a sentence states. */
    public static Expectation expect(Claim claim) {
        return expect(statedBy(claim));
    }

    /** Begins a comparison with a computed statement. */
    public static Expectation expect(Expression reported) {
        return new Expectation(reported);
    }

    /**
     * A comparison that layouts may break: an exception counts only where the same rule holds in the other columns of the
     * statement. A relation that fails in several is most likely not one that the document means.
     */
    public static Tentative usually(int statement, Comparison comparison) {
        return new Tentative(comparison, statement);
    }

    /** A comparison on evidence too weak to accuse: it counts where it holds, and is forgotten where it does not. */
    public static Tentative perhaps(Comparison comparison) {
        return new Tentative(comparison, null);
    }

    /** The sum of figures as printed. */
    public static Expression sum(Amount... amounts) {
        return new Sum(
                Arrays.stream(amounts).<Expression>map(Leaf::new).toList(),
                Arrays.stream(amounts).map(a -> ONE).toList());
    }

    /** The sum of lines as printed. */
    public static Expression sum(Line... lines) {
        return sum(Arrays.stream(lines).map(Line::amount).toArray(Amount[]::new));
    }

    /** The sum of the figures that a total covers, each under its sign. */
    public static Expression sum(List<Term> terms) {
        return new Sum(
                terms.stream().<Expression>map(t -> new Leaf(t.amount())).toList(),
                terms.stream().map(t -> BigDecimal.valueOf(t.sign())).toList());
    }

    public static Expression sumOf(Total total) {
        return sum(total.terms());
    }

    /** The opening balance with its movements. */
    public static Expression rolledForward(RollForward rollForward) {
        List<Term> terms = new ArrayList<>(List.of(new Term(rollForward.opening(), 1)));
        terms.addAll(rollForward.movements());
        return sum(terms);
    }

    /** The sum of the components of an identity, and that sum with each of its known gaps. */
    public static Variant[] readingsOf(Identity identity) {
        List<Variant> readings = new ArrayList<>(List.of(Variant.as("", sum(identity.terms()))));
        for (Identity.Gap gap : identity.gaps()) {
            List<Term> all = new ArrayList<>(identity.terms());
            all.addAll(gap.terms());
            readings.add(Variant.as("with " + gap.name(), sum(all)));
        }
        return readings.toArray(Variant[]::new);
    }

    /** The first figure less the others. */
    public static Expression difference(Amount first, Amount... others) {
        List<Expression> parts = new ArrayList<>(List.of(new Leaf(first)));
        List<BigDecimal> factors = new ArrayList<>(List.of(ONE));
        for (Amount other : others) {
            parts.add(new Leaf(other));
            factors.add(ONE.negate());
        }
        return new Sum(parts, factors);
    }

    /** The first line less the others. */
    public static Expression difference(Line first, Line... others) {
        return difference(
                first.amount(), Arrays.stream(others).map(Line::amount).toArray(Amount[]::new));
    }

    /** A line as another place should show it. */
    public static Expression same(Line line) {
        return same(line.amount());
    }

    /** A figure as another place should show it. */
    public static Expression same(Amount amount) {
        return new Leaf(amount);
    }

    /** A figure that its author chose: half its last digit is no part of it, as it is of a figure that was rounded. */
    public static Expression exactly(Amount chosen) {
        return new Exactly(new Leaf(chosen));
    }

    /** The first printing of a repeated figure, with the sign that the second has. */
    public static Expression firstOf(Repeat repeat) {
        return new Sum(List.of(new Leaf(repeat.first())), List.of(BigDecimal.valueOf(repeat.sign())));
    }

    /** A figure as the other document shows it, with the sign that this one prints. */
    public static Expression elsewhere(CrossReference reference) {
        return times(new Leaf(reference.other()), BigDecimal.valueOf(reference.sign()));
    }

    /** The change that the figures of a growth imply, in the unit in which it is printed. */
    public static Expression change(Growth growth) {
        Expression change = change(growth.current(), growth.base(), growth.kind());
        return growth.reversed() ? times(change, ONE.negate()) : change;
    }

    /** Current less base; in percent of the base; or, of two percentages, in basis points. */
    public static Expression change(Amount current, Amount base, GrowthKind kind) {
        return switch (kind) {
            case DIFFERENCE -> difference(current, base);
            case BASIS_POINTS -> times(difference(current, base), HUNDRED);
            case PERCENT -> percentChange(current, base);
        };
    }

    /** (current − base) / |base| in percent, written so that each figure stands once. */
    private static Expression percentChange(Amount current, Amount base) {
        BigDecimal sign = base.figure().signum() < 0 ? HUNDRED.negate() : HUNDRED;
        Expression relative = new Sum(
                List.of(new Quotient(new Leaf(current), new Leaf(base)), new Constant(ONE)),
                List.of(ONE, ONE.negate()));
        return new Sum(List.of(relative), List.of(sign));
    }

    /** change / (current − change) in percent, written so that each figure stands once. */
    private static Expression relativeChange(Amount current, Amount change) {
        Expression before = new Sum(
                List.of(new Quotient(new Leaf(current), new Leaf(change)), new Constant(ONE)),
                List.of(ONE, ONE.negate()));
        return new Quotient(new Constant(HUNDRED), before);
    }

    /** The quotient of a ratio, in the unit in which it is printed. */
    public static Expression ratio(Ratio ratio) {
        return times(new Quotient(new Leaf(ratio.numerator()), new Leaf(ratio.denominator())), ratio.factor());
    }

    /** The number of shares at their par value. */
    public static Expression atPar(ParValue parValue) {
        return times(new Leaf(parValue.shares()), parValue.par());
    }

    public static Expression ratio(Amount numerator, Amount denominator) {
        return new Quotient(new Leaf(numerator), new Leaf(denominator));
    }

    /** The first line divided by the second. */
    public static Expression ratio(Line numerator, Line denominator) {
        return ratio(numerator.amount(), denominator.amount());
    }

    public static Expression percent(Amount numerator, Amount denominator) {
        return times(ratio(numerator, denominator), HUNDRED);
    }

    /** What a claim's table figures imply, in the unit and with the sign in which the sentence states it. */
    public static Expression impliedBy(Claim claim) {
        Expression implied =
                switch (claim.kind()) {
                    case LEVEL, COMPARATIVE, PER_SHARE, REPEATED -> new Leaf(claim.cell());
                    case DIRECTION -> trend(claim);
                    case MULTIPLE -> ratio(claim.cell(), claim.other());
                    case CHANGE -> difference(claim.cell(), claim.other());
                    case PERCENT_CHANGE -> percentChange(claim.cell(), claim.other());
                    case RELATIVE_CHANGE -> relativeChange(claim.cell(), claim.other());
                    case RATIO -> percent(claim.cell(), claim.other());
                    case POINTS -> times(difference(claim.cell(), claim.other()), HUNDRED);
                };
        return claim.unsigned() && claim.kind() != ClaimKind.DIRECTION ? new Magnitude(implied) : implied;
    }

    /** Which way the figure of a claim went: without their signs where its words speak of a loss or an outflow. */
    private static Expression trend(Claim claim) {
        BigDecimal band = claim.amount().figure().isZero() ? Judgement.DEFAULT.flat() : BigDecimal.ZERO;
        Expression current = new Leaf(claim.cell());
        Expression base = claim.other() == null ? new Constant(BigDecimal.ZERO) : new Leaf(claim.other());
        return claim.unsigned()
                ? new Trend(new Magnitude(current), new Magnitude(base), band)
                : new Trend(current, base, band);
    }

    /** What a claim's sentence states, as loosely as it is hedged. */
    public static Expression statedBy(Claim claim) {
        Expression stated = claim.unsigned() && claim.kind() != ClaimKind.DIRECTION
                ? new Magnitude(new Leaf(claim.amount()))
                : new Leaf(claim.amount());
        return claim.hedge() == Hedge.NONE ? stated : new Hedged(stated, claim.hedge());
    }

    /** What an outflow does not exceed. */
    public static Expression zero() {
        return number(0);
    }

    /** A number that belongs to the relation itself, such as the days of a month. */
    public static Expression number(int value) {
        return new Constant(BigDecimal.valueOf(value));
    }

    /** The widest step that is usual for a percentage of which this is the span shown, in basis points. */
    public static Expression usualStep(Amount highest, Amount lowest) {
        return times(difference(highest, lowest), HUNDRED.multiply(Judgement.DEFAULT.step()));
    }

    /** What lies halfway between two figures. */
    public static Expression middle(Amount low, Amount high) {
        return times(sum(low, high), new BigDecimal("0.5"));
    }

    private static Expression times(Expression e, BigDecimal factor) {
        return factor.compareTo(ONE) == 0 ? e : new Sum(List.of(e), List.of(factor));
    }

    /** A figure as printed, with its sign in brackets as statements have it. */
    static String print(Amount amount) {
        if (amount.isWord()) {
            return "“" + amount.text() + "”";
        }
        return amount.figure().nil() ? "—" : amount.figure().signum() < 0 ? "(" + amount.text() + ")" : amount.text();
    }
}
