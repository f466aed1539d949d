package org.ticktie.extract.structure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Period;
import org.ticktie.fact.PeriodSum;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.StatementKind;
import org.ticktie.fact.Term;
import org.ticktie.number.Dimension;

/** Finds periods that stand beside the shorter ones they are made of: a year beside its quarters, a half year beside both of its. */
final class PeriodSums {
    private static final int QUARTER = 3;

    private final Schedule schedule;
    private final Map<Period, Integer> columns = new HashMap<>();
    private final List<Object> facts = new ArrayList<>();

    private PeriodSums(Schedule schedule) {
        this.schedule = schedule;
    }

    static List<Object> of(Schedule schedule) {
        if (schedule.kind() == StatementKind.BALANCE_SHEET || schedule.kind() == StatementKind.OTHER) {
            return List.of();
        }
        return new PeriodSums(schedule).find();
    }

    private List<Object> find() {
        Set<Period> twice = new HashSet<>();
        for (ScheduleColumn c : schedule.columns()) {
            if (c.kind() == ColumnKind.AMOUNT
                    && c.period() != null
                    && !c.period().isInstant()
                    && columns.putIfAbsent(c.period(), c.index()) != null) {
                twice.add(c.period());
            }
        }
        columns.keySet().removeAll(twice);
        for (ScheduleColumn c : schedule.columns()) {
            Period p = c.period();
            if (p != null && p.months() > QUARTER && Integer.valueOf(c.index()).equals(columns.get(p))) {
                List<Integer> quarters = quarters(p);
                if (quarters != null) {
                    add(c.index(), quarters, true);
                } else {
                    List<Integer> rest = lastQuarterAndRest(p);
                    if (rest != null) {
                        add(c.index(), rest, false);
                    }
                }
            }
        }
        return facts;
    }

    /** The columns of all quarters of a period, the latest first; null where one is missing. */
    private List<Integer> quarters(Period whole) {
        List<Integer> found = new ArrayList<>();
        YearMonth end = whole.end();
        for (int months = whole.months(); months > 0; months -= QUARTER) {
            Integer column = columns.get(new Period(QUARTER, end));
            if (column == null || months < QUARTER) {
                return null;
            }
            found.add(column);
            end = end.minusMonths(QUARTER);
        }
        return found;
    }

    private List<Integer> lastQuarterAndRest(Period whole) {
        Integer quarter = columns.get(new Period(QUARTER, whole.end()));
        Integer rest =
                columns.get(new Period(whole.months() - QUARTER, whole.end().minusMonths(QUARTER)));
        return quarter == null || rest == null ? null : List.of(quarter, rest);
    }

    private void add(int longer, List<Integer> shorter, boolean quarterly) {
        for (ScheduleRow row : schedule.rows()) {
            Amount whole = row.amount(longer);
            if (!isFlow(row) || whole == null || whole.figure().uom().dimension() != Dimension.MONEY) {
                continue;
            }
            List<Term> terms = new ArrayList<>();
            for (int column : shorter) {
                Amount part = row.amount(column);
                if (part != null) {
                    terms.add(new Term(part, 1));
                }
            }
            if (terms.size() == shorter.size()) {
                facts.add(new PeriodSum(schedule.ordinal(), whole, terms, quarterly));
            }
        }
    }

    /** Balances and averages stand among flows in many tables, and do not add up over time. */
    private static boolean isFlow(ScheduleRow row) {
        return row.kind() == RowKind.AMOUNT
                && !TableWords.say("average", row.caption())
                && !TableWords.say("opening", row.caption())
                && !TableWords.say("closing", row.caption());
    }
}
