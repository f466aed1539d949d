package org.ticktie.extract.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.ticktie.extract.lexicon.Remembered;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Basis;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Ratio;
import org.ticktie.fact.RatioKind;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;

/**
 * Finds the income and the share count behind each per-share row (ASC 260-10-45): every pair of an income row and a share row
 * is tried over all columns, basic with basic and diluted with diluted. A cent or two either way is left untested, since
 * issuers compute from the ledger and participating securities take their part.
 */
final class PerShareSearch {
    private static final Remembered<String> LOWER = new Remembered<>(text -> text.toLowerCase(Locale.ROOT));
    private static final int MOST_ROWS = 24;
    private static final int[] SCALES = {0, 3, 6, -3, -6};

    private final Schedule schedule;
    private final List<ScheduleRow> incomes = new ArrayList<>();
    private final List<ScheduleRow> shares = new ArrayList<>();
    private final List<Ratio> broken = new ArrayList<>();

    PerShareSearch(Schedule schedule) {
        this.schedule = schedule;
        for (ScheduleRow row : schedule.rows()) {
            if (row.kind() == RowKind.SHARES && shares.size() < MOST_ROWS) {
                shares.add(row);
            } else if (row.kind() == RowKind.AMOUNT
                    && incomes.size() < 3 * MOST_ROWS
                    && TableWords.say("income", row.caption())) {
                incomes.add(row);
            }
        }
    }

    private static final class Match {
        final ScheduleRow income;
        final ScheduleRow count;
        final int scale;
        int holds;
        int breaks;
        double score;

        Match(ScheduleRow income, ScheduleRow count, int scale) {
            this.income = income;
            this.count = count;
            this.scale = scale;
        }
    }

    List<Object> find() {
        List<Object> facts = new ArrayList<>();
        if (incomes.isEmpty() || shares.isEmpty()) {
            return facts;
        }
        int tried = 0;
        for (ScheduleRow eps : schedule.rows()) {
            if (eps.kind() == RowKind.PER_SHARE && tried++ < MOST_ROWS) {
                search(eps, facts);
            }
        }
        return withoutSharedNumerators(facts);
    }

    /**
     * Where basic and diluted figures both disagree with one income figure, the income per share was computed from another
     * one; a slip in that figure itself shows in the sums it stands in.
     */
    private List<Object> withoutSharedNumerators(List<Object> facts) {
        Map<Amount, Integer> failing = new HashMap<>();
        broken.forEach(r -> failing.merge(r.numerator(), 1, Integer::sum));
        Set<Object> dropped = new HashSet<>();
        broken.stream().filter(r -> failing.get(r.numerator()) > 1).forEach(dropped::add);
        facts.removeIf(dropped::contains);
        return facts;
    }

    private void search(ScheduleRow eps, List<Object> facts) {
        Match best = null;
        for (ScheduleRow count : shares) {
            if (clashes(eps, count)) {
                continue;
            }
            for (ScheduleRow income : incomes) {
                if (income.basis() != eps.basis()
                        && (income.basis() == Basis.ADJUSTED) != (eps.basis() == Basis.ADJUSTED)) {
                    continue;
                }
                for (int scale : SCALES) {
                    Match m = match(eps, income, count, scale);
                    if (m.holds > 0 && m.breaks <= 1 && (best == null || m.score > best.score)) {
                        best = m;
                    }
                }
            }
        }
        if (best != null) {
            emit(eps, best, facts);
        }
    }

    private Match match(ScheduleRow eps, ScheduleRow income, ScheduleRow count, int scale) {
        Match m = new Match(income, count, scale);
        for (int c = 0; c < schedule.columns().size(); c++) {
            switch (PerShareFit.of(eps.amount(c), income.amount(c), count.amount(c), scale)) {
                case AGREES -> {
                    m.holds++;
                    m.score += 1 + 0.2 * eps.amount(c).figure().significantDigits();
                }
                case FAILS -> {
                    m.breaks++;
                    m.score -= 1.5;
                }
                default -> {}
            }
        }
        m.score += sameClass(eps, count) ? 0.5 : 0;
        m.score += sameClass(eps, income) ? 0.2 : 0;
        m.score -= 0.002 * Math.abs(eps.index() - income.index());
        return m;
    }

    private void emit(ScheduleRow eps, Match m, List<Object> facts) {
        BigDecimal factor = BigDecimal.ONE.movePointRight(m.scale);
        for (int c = 0; c < schedule.columns().size(); c++) {
            Percentages.Fit fit = PerShareFit.of(eps.amount(c), m.income.amount(c), m.count.amount(c), m.scale);
            boolean fails = fit == Percentages.Fit.FAILS;
            if (fit == Percentages.Fit.UNTESTED
                    || fails
                            && (m.holds < 2 && !certain(eps, m)
                                    || !PerShareFit.isSlip(eps, m.income, m.count, m.scale, c))) {
                continue;
            }
            boolean sure = m.holds >= 2 && certain(eps, m) && PerShareFit.isOwnSlip(eps, m.income, m.count, m.scale, c);
            Ratio ratio = new Ratio(
                    eps.amount(c),
                    m.income.amount(c),
                    m.count.amount(c),
                    factor,
                    kind(eps),
                    !fails || sure ? Grade.STRONG : Grade.WEAK);
            facts.add(ratio);
            if (fails) {
                broken.add(ratio);
            }
        }
    }

    /** Income statement, net income, matching class: then one holding column is enough to doubt the other. */
    private boolean certain(ScheduleRow eps, Match m) {
        return sameClass(eps, m.count)
                && m.income.caption().toLowerCase(Locale.ROOT).contains("net ");
    }

    private static RatioKind kind(ScheduleRow eps) {
        if (eps.basis() == Basis.ADJUSTED) {
            return RatioKind.ADJUSTED_EPS;
        }
        boolean basic = says(eps, "basic");
        boolean diluted = says(eps, "dilut");
        if (basic == diluted) {
            return RatioKind.BASIC_AND_DILUTED_EPS;
        }
        return basic ? RatioKind.BASIC_EPS : RatioKind.DILUTED_EPS;
    }

    private static boolean clashes(ScheduleRow a, ScheduleRow b) {
        boolean basicOnly = says(a, "basic") && !says(a, "dilut");
        boolean dilutedOnly = says(a, "dilut") && !says(a, "basic");
        return basicOnly && says(b, "dilut") && !says(b, "basic")
                || dilutedOnly && says(b, "basic") && !says(b, "dilut");
    }

    private static boolean sameClass(ScheduleRow a, ScheduleRow b) {
        return says(a, "basic") == says(b, "basic") && says(a, "dilut") == says(b, "dilut");
    }

    private static boolean says(ScheduleRow row, String word) {
        return LOWER.of(row.caption()).contains(word)
                || row.caption().length() < 30 && LOWER.of(row.section()).contains(word);
    }
}
