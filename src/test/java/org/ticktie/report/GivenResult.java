package org.ticktie.report;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.engine.Engine;
import org.ticktie.engine.RuleBase;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Basis;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Direction;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Grade;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.RowLayout;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Setting;
import org.ticktie.fact.StatementKind;
import org.ticktie.fact.Term;
import org.ticktie.fact.Total;
import org.ticktie.fact.Untestable;
import org.ticktie.finding.Confidence;
import org.ticktie.finding.Diagnosis;
import org.ticktie.finding.Evidence;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;
import org.ticktie.source.JsonPointer;
import org.ticktie.source.Place;
import org.ticktie.source.TextSpan;

/** A result with something of everything: 5,507 + 1,406 = 6,931 in thousands, the total transposed. */
final class GivenResult {
    private GivenResult() {}

    static Result withFinding() {
        Amount first = amount(1, "5,507", "5507000", new TextSpan(40, 45, 3, 21));
        Amount second = amount(2, "1,406", "1406000", new TextSpan(80, 85, 4, 21));
        Amount total = amount(3, "6,931", "6931000", new TextSpan(120, 125, 5, 21));
        Amount loose = amount(4, "17", "-17000", new JsonPointer("/statements/0/rows/3/values/0"));
        Total footing = new Total(
                total,
                List.of(new Term(first, 1), new Term(second, 1)),
                Direction.DOWN,
                Grade.STRONG,
                LineItem.UNKNOWN);
        Untestable part = new Untestable(null, "table on line 9", "no column headings were found");
        Facts facts = new Facts(List.of(first, second, total, loose), List.of(), List.of(footing), List.of(part));
        List<Relation> relations = new Engine(RuleBase.builtIn()).relations(facts);
        Relation broken = relations.get(0);
        Finding finding = new Finding(
                1,
                "FT01",
                broken.rule().assertion(),
                broken.rule().severity(),
                "Total revenues shows 6,931; the rows above it come to 6,913.",
                List.of(broken),
                "0a1b2c",
                total,
                broken.comparison().implied(total),
                new Diagnosis("transposition", "6,913", Confidence.HIGH),
                List.of(total, first),
                List.of(new Evidence(second, "component", List.of())));
        return Result.of("release.txt", null, facts, List.of(), relations, List.of(finding));
    }

    /** The same in a document that means ill: it holds {@code text} wherever a document's words get into a report. */
    static Result hostile(String text) {
        Amount total = new Amount(
                1, figure("6931000"), "6,931", new TextSpan(120, 125, 5, 21), Setting.TABLE, text + " > " + text);
        Amount part = new Amount(2, figure("6913000"), "6,913", new TextSpan(140, 145, 6, 21), Setting.TABLE, text);
        Total footing = new Total(total, List.of(new Term(part, 1)), Direction.DOWN, Grade.STRONG, LineItem.UNKNOWN);
        Facts facts = new Facts(
                List.of(total, part, new Amount(3, figure("1000"), "1", null, Setting.PROSE, text)),
                List.of(schedule(text, total, part)),
                List.of(footing),
                List.of(new Untestable(null, text, text)));
        List<Relation> relations = new Engine(RuleBase.builtIn()).relations(facts);
        Finding finding = new Finding(
                1,
                "FT01",
                text,
                relations.get(0).rule().severity(),
                text,
                relations,
                "0a1b2c",
                total,
                relations.get(0).comparison().implied(total),
                new Diagnosis("transposition", "6,913", Confidence.HIGH),
                List.of(total),
                List.of(new Evidence(part, "component", List.of())));
        return Result.of(text, null, facts, List.of(text), relations, List.of(finding))
                .accepting(f -> f, List.of(text));
    }

    private static Schedule schedule(String text, Amount total, Amount part) {
        ScheduleColumn column = new ScheduleColumn(0, text, ColumnKind.AMOUNT, null);
        RowLayout layout = new RowLayout(0, false, false, false, false);
        return new Schedule(
                1,
                text,
                StatementKind.INCOME_STATEMENT,
                "USD",
                List.of(column),
                List.of(
                        new ScheduleRow(
                                0,
                                text,
                                text,
                                RowKind.AMOUNT,
                                LineItem.UNKNOWN,
                                Basis.REPORTED,
                                new Amount[] {part},
                                layout),
                        new ScheduleRow(
                                1,
                                text,
                                text,
                                RowKind.AMOUNT,
                                LineItem.UNKNOWN,
                                Basis.REPORTED,
                                new Amount[] {total},
                                layout)),
                true);
    }

    private static Figure figure(String value) {
        return new Figure(new BigDecimal(value), BigDecimal.valueOf(1000), Uom.money("USD"), false);
    }

    private static Amount amount(int number, String text, String value, Place place) {
        return new Amount(
                number, figure(value), text, place, Setting.TABLE, "Statements of Income > row " + number + " > 2025");
    }
}
