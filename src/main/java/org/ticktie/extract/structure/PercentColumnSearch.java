package org.ticktie.extract.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Growth;
import org.ticktie.fact.GrowthKind;
import org.ticktie.fact.Ratio;
import org.ticktie.fact.RatioKind;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;

/**
 * Finds what the percent columns of a schedule are: the growth of one amount column over another, or the share of a column's
 * figures in one of its rows (percent of revenue). Percentages are computed from ledgers, so a deviation by one displayed
 * unit is left untested, not accused.
 */
final class PercentColumnSearch {
    private static final int AGREEING = (int) Weights.of("columns.agreeing");
    private static final double FAILING = Weights.of("columns.failing");
    private static final int MOST_BASES = 6;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Schedule schedule;
    private final List<Integer> amountColumns = new ArrayList<>();

    PercentColumnSearch(Schedule schedule) {
        this.schedule = schedule;
    }

    List<Object> find() {
        List<Object> facts = new ArrayList<>();
        List<Integer> percentColumns = new ArrayList<>();
        for (int c = 0; c < schedule.columns().size(); c++) {
            int percents = count(c, Dimension.PERCENT);
            int amounts = count(c, Dimension.MONEY) + count(c, Dimension.COUNT) + count(c, Dimension.SHARES);
            if (percents >= AGREEING && percents > amounts) {
                percentColumns.add(c);
            } else if (amounts > 0) {
                amountColumns.add(c);
            }
        }
        if (amountColumns.size() > 12 || percentColumns.size() > 12) {
            return facts;
        }
        java.util.Set<List<Integer>> taken = new java.util.HashSet<>();
        for (int c : percentColumns) {
            growth(c, facts, taken);
            share(c, facts);
        }
        return facts;
    }

    private int count(int column, Dimension dimension) {
        int n = 0;
        for (ScheduleRow row : schedule.rows()) {
            Amount a = row.amount(column);
            n += a != null && !a.figure().nil() && a.figure().uom().dimension() == dimension ? 1 : 0;
        }
        return n;
    }

    private void growth(int c, List<Object> facts, java.util.Set<List<Integer>> taken) {
        boolean favourable =
                TableWords.say("favourable", schedule.columns().get(c).heading());
        int bestScore = 0;
        int[] best = null;
        for (int a : amountColumns) {
            for (int b : amountColumns) {
                if (a != b && !taken.contains(List.of(a, b))) {
                    int[] votes = new int[2];
                    for (ScheduleRow row : schedule.rows()) {
                        vote(votes, growth(row, a, b, c, favourable).fit);
                    }
                    if (accepted(votes) && votes[0] - 2 * votes[1] > bestScore) {
                        bestScore = votes[0] - 2 * votes[1];
                        best = new int[] {a, b, votes[0], votes[1]};
                    }
                }
            }
        }
        if (best == null) {
            return;
        }
        taken.add(List.of(best[0], best[1]));
        for (ScheduleRow row : schedule.rows()) {
            Amount current = row.amount(best[0]);
            Amount base = row.amount(best[1]);
            Amount printed = row.amount(c);
            Growing growing = growth(row, best[0], best[1], c, favourable);
            Percentages.Fit fit = growing.fit;
            if (fit == Percentages.Fit.AGREES || fit == Percentages.Fit.FAILS && best[2] >= 4 * best[3]) {
                Grade grade = fit == Percentages.Fit.AGREES || best[2] >= 2 * AGREEING ? Grade.STRONG : Grade.WEAK;
                facts.add(new Growth(printed, current, base, GrowthKind.PERCENT, growing.reversed, grade));
            }
        }
    }

    /** How a row grows, and whether its percentage is printed with its sign turned, as a favourable fall in a cost is. */
    private record Growing(Percentages.Fit fit, boolean reversed) {}

    private static Growing growth(ScheduleRow row, int current, int base, int printed, boolean favourable) {
        Percentages.Fit fit = Percentages.growth(row.amount(current), row.amount(base), row.amount(printed));
        if (fit != Percentages.Fit.FAILS || !favourable) {
            return new Growing(fit, false);
        }
        Percentages.Fit turned =
                Percentages.growth(row.amount(current), row.amount(base), negated(row.amount(printed)));
        boolean cost = Labels.of(row.caption()).cost();
        return turned != Percentages.Fit.FAILS || cost ? new Growing(turned, true) : new Growing(fit, false);
    }

    private static Amount negated(Amount a) {
        Figure f = a.figure();
        Figure turned = new Figure(f.value().negate(), f.ulp(), f.uom(), f.nil());
        return new Amount(a.number(), turned, a.text(), a.place(), a.setting(), a.where());
    }

    /** Column c as the share of column a in one of the rows of a; the base is sought among the first rows and the totals. */
    private void share(int c, List<Object> facts) {
        for (int a : amountColumns) {
            if (Math.abs(a - c) > 2) {
                continue;
            }
            for (ScheduleRow base : bases(a)) {
                int[] votes = new int[2];
                for (ScheduleRow row : schedule.rows()) {
                    if (row != base) {
                        vote(votes, Percentages.share(row.amount(a), base.amount(a), row.amount(c)));
                    }
                }
                if (!accepted(votes)) {
                    continue;
                }
                for (ScheduleRow row : schedule.rows()) {
                    Percentages.Fit fit = Percentages.share(row.amount(a), base.amount(a), row.amount(c));
                    if (row != base && fit != Percentages.Fit.UNTESTED) {
                        Grade grade =
                                fit == Percentages.Fit.AGREES || votes[0] >= 2 * AGREEING ? Grade.STRONG : Grade.WEAK;
                        facts.add(new Ratio(
                                row.amount(c),
                                row.amount(a),
                                base.amount(a),
                                HUNDRED,
                                RatioKind.SHARE_OF_TOTAL,
                                grade));
                    }
                }
                return;
            }
        }
    }

    private List<ScheduleRow> bases(int column) {
        List<ScheduleRow> bases = new ArrayList<>();
        for (ScheduleRow row : schedule.rows()) {
            Amount a = row.amount(column);
            if (a != null
                    && a.figure().signum() > 0
                    && a.figure().uom().dimension() != Dimension.PERCENT
                    && (bases.isEmpty() || Labels.isTotalLike(row.caption()))
                    && bases.size() < MOST_BASES) {
                bases.add(row);
            }
        }
        return bases;
    }

    private static void vote(int[] votes, Percentages.Fit fit) {
        if (fit == Percentages.Fit.AGREES) {
            votes[0]++;
        } else if (fit == Percentages.Fit.FAILS) {
            votes[1]++;
        }
    }

    private static boolean accepted(int[] votes) {
        return votes[0] >= AGREEING && votes[1] <= Math.max(1, (int) (votes[0] * FAILING));
    }
}
