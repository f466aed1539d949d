package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;

/**
 * Amounts that sentences print in full ("$6,253,000") where tables print thousands. A text whose full amounts are the tables'
 * figures with noughts behind them states no digit below the tables' unit and rounds nothing: there "$6,253,400" and
 * "$6,250,000" are not what the table shows, although either may be in a text that knows more, or less.
 */
final class FullAmounts {
    /** So many different amounts show the habit, if they are so many times those that break it. */
    private static final int ENOUGH = 4;

    private static final int OUTNUMBER = 4;

    private static final double EXACT = 0.85;

    /** The unit of the tables. */
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private final Set<BigDecimal> kept = new HashSet<>();
    private final Set<BigDecimal> broken = new HashSet<>();

    private FullAmounts() {}

    /** Where the text has the habit, takes its full amounts, and the cells that they may be, for exact to the thousand and below. */
    static void sharpen(List<Verdict> verdicts) {
        FullAmounts amounts = new FullAmounts();
        verdicts.forEach(amounts::count);
        if (amounts.kept.size() >= ENOUGH && amounts.kept.size() >= OUTNUMBER * amounts.broken.size()) {
            verdicts.forEach(FullAmounts::sharpen);
        }
    }

    private static boolean full(Verdict v) {
        Figure figure = v.reading.mention.figure();
        return figure.uom().dimension() == Dimension.MONEY
                && figure.ulp().compareTo(BigDecimal.ONE) >= 0
                && figure.value().abs().compareTo(THOUSAND) >= 0
                && v.reading.notation.chars().noneMatch(Character::isLetter);
    }

    private static boolean inThousands(Candidate c) {
        return c.line() != null
                && c.other() == null
                && c.cell().figure().ulp().compareTo(THOUSAND) == 0;
    }

    private void count(Verdict v) {
        if (!full(v) || Agreement.hedged(v.reading)) {
            return;
        }
        BigDecimal said = v.reading.mention.figure().value().abs();
        boolean meets = false;
        for (Candidate c : v.candidates) {
            if (inThousands(c) && c.fit() >= EXACT && Agreement.inSize(v.reading, c)) {
                if (c.cell().figure().value().abs().compareTo(said) == 0) {
                    kept.add(said);
                    return;
                }
                meets = true;
            }
        }
        if (meets) {
            broken.add(said);
        }
    }

    private static void sharpen(Verdict v) {
        if (!full(v) || Agreement.hedged(v.reading)) {
            return;
        }
        Figure figure = v.reading.mention.figure();
        BigDecimal unit = figure.ulp().min(THOUSAND);
        v.reading.mention = v.reading.mention.as(exact(figure, unit));
        List<Candidate> sharp = new ArrayList<>();
        for (Candidate c : v.candidates) {
            sharp.add(inThousands(c) ? c.of(exact(c.cell(), unit)) : c);
        }
        v.candidates = sharp;
    }

    private static Amount exact(Amount cell, BigDecimal unit) {
        return new Amount(
                cell.number(), exact(cell.figure(), unit), cell.text(), cell.place(), cell.setting(), cell.where());
    }

    private static Figure exact(Figure figure, BigDecimal unit) {
        return new Figure(figure.value(), unit, figure.uom(), figure.nil());
    }
}
