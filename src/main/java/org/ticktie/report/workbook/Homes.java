package org.ticktie.report.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.util.CellReference;
import org.ticktie.check.Operator;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;

/**
 * The one cell in which each figure stands, so that formulas can refer to it: in the sheet of its statement or, where it stands
 * in no table, in the sheet of all numbers.
 */
final class Homes {
    private final Map<Integer, Home> byNumber = new HashMap<>();
    private final List<StatementLayout> statements = new ArrayList<>();
    private final Map<Integer, Relation> proofs = new LinkedHashMap<>();

    /**
     * @param sheet name of the sheet
     * @param row from 0
     * @param column from 0
     */
    record Home(String sheet, int row, int column) {
        /** As a formula of another sheet refers to it. */
        String reference() {
            return "'" + sheet + "'!" + address();
        }

        String address() {
            return CellReference.convertNumToColString(column) + (row + 1);
        }
    }

    Homes(Result result) {
        for (Relation r : result.relations()) {
            List<Amount> reported = r.comparison().reported().amounts();
            boolean computes = r.comparison().operator() == Operator.EQUALS && r.outcome() != Outcome.VACUOUS;
            if (computes && reported.size() == 1) {
                proofs.merge(reported.get(0).number(), r, Homes::moreTelling);
            }
        }
        for (Schedule s : result.schedules()) {
            Set<Integer> tested = new HashSet<>();
            int rows = 0;
            for (ScheduleRow row : s.rows()) {
                for (int c = 0; c < row.amounts().length; c++) {
                    Amount a = row.amount(c);
                    if (a != null && proofs.containsKey(a.number())) {
                        tested.add(c);
                    }
                    rows += a == null ? 0 : 1;
                }
            }
            if (rows > 0) {
                StatementLayout layout = new StatementLayout(s, tested);
                statements.add(layout);
                layout.homes().forEach(byNumber::putIfAbsent);
            }
        }
        int row = NumbersSheet.FIRST_ROW;
        for (Tick t : result.ticks()) {
            byNumber.putIfAbsent(t.amount().number(), new Home(NumbersSheet.NAME, row, NumbersSheet.VALUE));
            row++;
        }
    }

    /** A broken relation is shown rather than one that holds, a recomputation rather than a comparison of two places. */
    private static Relation moreTelling(Relation a, Relation b) {
        boolean broken = b.outcome() == Outcome.EXCEPTION;
        if (broken != (a.outcome() == Outcome.EXCEPTION)) {
            return broken ? b : a;
        }
        boolean computed = b.comparison().expected().amounts().size() > 1;
        return computed && a.comparison().expected().amounts().size() == 1 ? b : a;
    }

    List<StatementLayout> statements() {
        return statements;
    }

    /** Where a figure stands. */
    Home of(Amount amount) {
        return byNumber.get(amount.number());
    }

    /** The relation that is shown beside a figure, or null. */
    Relation proof(Amount amount) {
        return proofs.get(amount.number());
    }
}
