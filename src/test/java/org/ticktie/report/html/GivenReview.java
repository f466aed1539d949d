package org.ticktie.report.html;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.check.Comparison;
import org.ticktie.check.Words;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Setting;
import org.ticktie.fact.Untestable;
import org.ticktie.finding.Confidence;
import org.ticktie.finding.Diagnosis;
import org.ticktie.finding.Evidence;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.number.Figure;
import org.ticktie.number.Uom;
import org.ticktie.rule.Rule;
import org.ticktie.rule.Severity;
import org.ticktie.source.LineMap;
import org.ticktie.source.MediaType;
import org.ticktie.source.Place;
import org.ticktie.source.Source;

/** A result with every mark, made by rules of its own: no change of the rule book changes it. */
final class GivenReview {
    private static final String TEXT = """
            <p>Orders came to &#36;9.9 million.</p>
            <table><tr bgcolor="#cceeff"><td>Product&nbsp;sales</td><td>5,507</td><td>4,101</td></tr>
            <tr><td>Licence fees</td><td>1,406</td><td>1,200</td></tr>
            <tr style="font-weight:bold"><td>Total</td><td>6,931</td><td>5,302</td></tr>
            <tr><td>Backlog</td><td>6,913</td><td>6,913</td></tr></table>
            """;

    private final LineMap lines = new LineMap(TEXT);
    private final List<Amount> amounts = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private int read;

    private GivenReview() {}

    static Result everyMark() {
        return new GivenReview().result();
    }

    private Result result() {
        Amount orders = amount("9.9", "Orders came to $9.9 million.", Setting.PROSE);
        Amount sales = amount("5,507", "Income > Product sales > 2025", Setting.TABLE);
        Amount salesBefore = amount("4,101", "Income > Product sales > 2024", Setting.TABLE);
        Amount fees = amount("1,406", "Income > Licence fees > 2025", Setting.TABLE);
        Amount feesBefore = amount("1,200", "Income > Licence fees > 2024", Setting.TABLE);
        Amount total = amount("6,931", "Income > Total > 2025", Setting.TABLE);
        Amount totalBefore = amount("5,302", "Income > Total > 2024", Setting.TABLE);
        Amount backlog = amount("6,913", "Income > Backlog > 2025", Setting.TABLE);
        Amount backlogBefore = amount("6,913", "Income > Backlog > 2024", Setting.TABLE);
        Rule footing = rule("FT01", "A total equals the sum of its rows", "footing.drl");
        Relation broken = relate(footing, Words.expect(total).toEqual(Words.sum(sales, fees)));
        relate(footing, Words.expect(totalBefore).toEqual(Words.sum(salesBefore, feesBefore)));
        relate(
                rule("TO01", "A repeated figure is the same", "tie-out.drl"),
                Words.expect(backlogBefore).toEqual(Words.same(backlog)));
        Finding finding = new Finding(
                1,
                "FT01",
                footing.assertion(),
                Severity.ERROR,
                "Total shows 6,931; the rows above it come to 6,913.",
                List.of(broken),
                "0a1b2c",
                total,
                broken.comparison().implied(total),
                new Diagnosis("transposition", "6,913", Confidence.HIGH),
                List.of(total, sales),
                List.of(new Evidence(fees, "component", List.of())));
        List<Untestable> untestable = List.of(
                new Untestable(orders, "", "no line matches the words well enough"),
                new Untestable(null, "table <2>", "no column headings were found"));
        Facts facts = new Facts(amounts, List.of(), List.of(), untestable);
        Source source = new Source("draft <1>.html", MediaType.HTML, TEXT);
        return Result.of(source.name(), source, facts, List.of("A picture & its text"), relations, List.of(finding));
    }

    private Amount amount(String text, String where, Setting setting) {
        int start = TEXT.indexOf(text, read);
        read = start + text.length();
        Place place = lines.span(start, read);
        BigDecimal thousand = BigDecimal.valueOf(1000);
        BigDecimal value = new BigDecimal(text.replace(",", "")).multiply(thousand);
        Figure figure = new Figure(value, thousand, Uom.money("USD"), false);
        Amount amount = new Amount(amounts.size() + 1, figure, text, place, setting, where);
        amounts.add(amount);
        return amount;
    }

    private Relation relate(Rule rule, Comparison comparison) {
        Relation relation = new Relation(relations.size() + 1, rule, comparison, comparison.outcome());
        relations.add(relation);
        return relation;
    }

    private static Rule rule(String code, String assertion, String file) {
        String page = "What it checks: that " + assertion
                + ".\n\nAgrees:\n\n    Fees   1\n\n    Total  1\n\nSilent when: it is <hidden>.";
        return new Rule(code, assertion, Severity.ERROR, page, file);
    }
}
