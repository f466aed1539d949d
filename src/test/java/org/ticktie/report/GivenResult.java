package org.ticktie.report;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.engine.Engine;
import org.ticktie.engine.RuleBase;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Direction;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Grade;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Setting;
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
                List.of(new Evidence(second, "component")));
        return Result.of("release.txt", null, facts, List.of(), relations, List.of(finding));
    }

    private static Amount amount(int number, String text, String value, Place place) {
        Figure figure = new Figure(new BigDecimal(value), BigDecimal.valueOf(1000), Uom.money("USD"), false);
        return new Amount(
                number, figure, text, place, Setting.TABLE, "Statements of Income > row " + number + " > 2025");
    }
}
