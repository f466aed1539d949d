package org.ticktie.extract.structure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Grade;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Ratio;
import org.ticktie.fact.RatioKind;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;

/** Finds the two rows that a row of percentages divides: a margin, a tax rate, a share of revenue. */
final class RatioRowSearch {
    private static final Pattern BETWEEN = Pattern.compile("[^a-z]+");
    private static final int ABOVE = 12;
    private static final int BELOW = 3;
    private static final int TO_ACCUSE = 3;
    private static final int MOST_BASES = 8;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Schedule schedule;

    RatioRowSearch(Schedule schedule) {
        this.schedule = schedule;
    }

    List<Object> find() {
        List<Object> facts = new ArrayList<>();
        List<ScheduleRow> bases = bases();
        for (ScheduleRow row : schedule.rows()) {
            if (row.kind() == RowKind.PERCENT) {
                search(row, bases, facts);
            }
        }
        return facts;
    }

    private List<ScheduleRow> bases() {
        List<ScheduleRow> bases = new ArrayList<>();
        for (ScheduleRow row : schedule.rows()) {
            if (row.kind() == RowKind.AMOUNT
                    && bases.size() < MOST_BASES
                    && (row.item() == LineItem.REVENUE
                            || row.item() == LineItem.PRETAX_INCOME
                            || Labels.isTotal(row.caption())
                            || row.caption().toLowerCase(Locale.ROOT).contains("revenue")
                            || row.caption().toLowerCase(Locale.ROOT).contains("sales"))) {
                bases.add(row);
            }
        }
        return bases;
    }

    private void search(ScheduleRow percent, List<ScheduleRow> bases, List<Object> facts) {
        ScheduleRow bestNumerator = null;
        ScheduleRow bestBase = null;
        int bestScore = 0;
        int[] bestVotes = null;
        Set<String> words = words(percent.caption());
        int from = Math.max(0, percent.index() - ABOVE);
        int to = Math.min(schedule.rows().size() - 1, percent.index() + BELOW);
        for (int r = from; r <= to; r++) {
            ScheduleRow numerator = schedule.rows().get(r);
            if (numerator.kind() != RowKind.AMOUNT) {
                continue;
            }
            boolean shared = words(numerator.caption()).stream().anyMatch(words::contains);
            for (ScheduleRow base : bases) {
                if (base == numerator) {
                    continue;
                }
                int[] votes = votes(percent, numerator, base);
                int score = 4 * votes[0] - 8 * votes[1] + (shared ? 2 : 0) + (base.item() == LineItem.REVENUE ? 1 : 0);
                if (votes[0] > 0 && votes[1] <= 1 && score > bestScore) {
                    bestScore = score;
                    bestNumerator = numerator;
                    bestBase = base;
                    bestVotes = votes;
                }
            }
        }
        if (bestNumerator != null && (bestVotes[0] >= 2 || bestVotes[1] == 0)) {
            emit(percent, bestNumerator, bestBase, bestVotes, facts);
        }
    }

    private void emit(ScheduleRow percent, ScheduleRow numerator, ScheduleRow base, int[] votes, List<Object> facts) {
        RatioKind kind =
                percent.caption().toLowerCase(Locale.ROOT).contains("tax rate") ? RatioKind.TAX_RATE : RatioKind.MARGIN;
        for (int c = 0; c < schedule.columns().size(); c++) {
            Percentages.Fit fit = Percentages.share(numerator.amount(c), base.amount(c), percent.amount(c));
            if (fit == Percentages.Fit.AGREES) {
                Grade grade = votes[0] >= 2 ? Grade.STRONG : Grade.TICK_ONLY;
                facts.add(ratio(percent.amount(c), numerator.amount(c), base.amount(c), kind, grade));
            } else if (fit == Percentages.Fit.FAILS && votes[0] >= TO_ACCUSE) {
                facts.add(ratio(percent.amount(c), numerator.amount(c), base.amount(c), kind, Grade.STRONG));
            }
        }
    }

    private static Ratio ratio(Amount printed, Amount numerator, Amount base, RatioKind kind, Grade grade) {
        return new Ratio(printed, numerator, base, HUNDRED, kind, grade);
    }

    private int[] votes(ScheduleRow percent, ScheduleRow numerator, ScheduleRow base) {
        int[] votes = new int[2];
        for (int c = 0; c < schedule.columns().size(); c++) {
            Percentages.Fit fit = Percentages.share(numerator.amount(c), base.amount(c), percent.amount(c));
            if (fit == Percentages.Fit.AGREES) {
                votes[0]++;
            } else if (fit == Percentages.Fit.FAILS) {
                votes[1]++;
            }
        }
        return votes;
    }

    private static Set<String> words(String caption) {
        Set<String> words = new HashSet<>();
        for (String w : BETWEEN.split(caption.toLowerCase(Locale.ROOT))) {
            if (w.length() > 3 && !w.equals("total") && !w.equals("margin")) {
                words.add(w);
            }
        }
        return words;
    }
}
