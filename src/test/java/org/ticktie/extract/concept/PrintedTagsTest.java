package org.ticktie.extract.concept;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.ticktie.Ticktie;
import org.ticktie.check.Outcome;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.rule.Severity;

/** Tags of an inline XBRL filing against what is printed. */
class PrintedTagsTest {
    private static final Ticktie TICKTIE = new Ticktie();
    private static final String[][] ROWS = {
        {"Product sales", "ProductSales", "4,210", "3,875", "8,310", "7,702"},
        {"Licence fees", "LicenceFees", "1,106", "1,020", "2,190", "2,031"},
        {"Total revenues", "Revenues", "5,316", "4,895", "10,500", "9,733"},
        {"Cost of revenues", "CostOfRevenue", "3,188", "3,019", "6,325", "6,011"},
        {"Gross profit", "GrossProfit", "2,128", "1,876", "4,175", "3,722"},
        {"Operating expenses", "OperatingExpenses", "1,445", "1,364", "2,866", "2,711"},
        {"Other loss", "NonoperatingIncomeExpense", "(17)", "(23)", "(41)", "(38)"},
        {"Income before taxes", "IncomeLossBeforeIncomeTaxes", "666", "489", "1,268", "973"},
    };

    private static String context(int i, String start, String end) {
        return "<xbrli:context id=\"c-" + i + "\"><xbrli:period><xbrli:startDate>" + start
                + "</xbrli:startDate><xbrli:endDate>" + end + "</xbrli:endDate></xbrli:period></xbrli:context>";
    }

    private static String filing() {
        StringBuilder html = new StringBuilder("<html><body><div style=\"display:none\"><ix:header><ix:resources>");
        html.append(context(0, "2025-04-01", "2025-06-30")).append(context(1, "2024-04-01", "2024-06-30"));
        html.append(context(2, "2025-01-01", "2025-06-30")).append(context(3, "2024-01-01", "2024-06-30"));
        html.append("<xbrli:unit id=\"usd\"><xbrli:measure>iso4217:USD</xbrli:measure></xbrli:unit>");
        html.append(
                "</ix:resources></ix:header></div><p>CONSOLIDATED STATEMENTS OF INCOME</p><p>(in thousands)</p><table>");
        html.append(
                "<tr><td></td><td colspan=2>Three Months Ended June 30,</td><td colspan=2>Six Months Ended June 30,</td></tr>");
        html.append("<tr><td></td><td>2025</td><td>2024</td><td>2025</td><td>2024</td></tr>\n");
        for (String[] row : ROWS) {
            html.append("<tr><td>").append(row[0]).append("</td>");
            for (int i = 0; i < 4; i++) {
                String digits = row[i + 2].replaceAll("[()]", "");
                boolean negative = row[i + 2].startsWith("(");
                html.append("<td>")
                        .append(negative ? "(" : "")
                        .append("<ix:nonFraction name=\"us-gaap:" + row[1]
                                + "\" contextRef=\"c-" + i + "\" unitRef=\"usd\" decimals=\"-3\" scale=\"3\""
                                + (negative ? " sign=\"-\"" : "") + " format=\"ixt:num-dot-decimal\">" + digits
                                + "</ix:nonFraction>")
                        .append(negative ? ")" : "")
                        .append("</td>");
            }
            html.append("</tr>\n");
        }
        return html.append("</table></body></html>").toString();
    }

    private static Result check(String html) {
        return TICKTIE.check("10-q.htm", new java.io.ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }

    /** The filing with the first of two pieces of a tag replaced. */
    private static String with(String concept, int context, String piece, String by) {
        String tag = "us-gaap:" + concept + "\" contextRef=\"c-" + context + "\"";
        String html = filing();
        int at = html.indexOf(tag);
        int piecesAt = html.indexOf(piece, at);
        assertThat(piecesAt).isBetween(at, html.indexOf('>', at));
        return html.substring(0, piecesAt) + by + html.substring(piecesAt + piece.length());
    }

    private static void assertFound(String html, String figure, String tagged, String printed) {
        List<Finding> findings = check(html).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).rule()).isEqualTo("XB05");
        assertThat(findings.get(0).severity()).isEqualTo(Severity.ERROR);
        assertThat(findings.get(0).message()).contains(figure, "“" + printed + "”: “" + tagged + "”");
    }

    @Test
    void tagsThatSayWhatIsPrintedAreSilentAndTickNothing() {
        Result result = check(filing());
        assertThat(result.findings()).isEmpty();
        assertThat(result.relations().stream()
                        .filter(r -> r.rule().code().equals("XB05"))
                        .map(r -> r.outcome()))
                .hasSize(ROWS.length * 4 * 3)
                .containsOnly(Outcome.AGREES);
        Result untagged = check(filing().replaceAll("</?ix:nonFraction[^>]*>", ""));
        assertThat(result.counts().tied()).isEqualTo(untagged.counts().tied());
        assertThat(result.counts().numbers()).isEqualTo(untagged.counts().numbers());
    }

    @Test
    void aScale() {
        assertFound(
                with("CostOfRevenue", 1, "scale=\"3\"", "scale=\"6\""),
                "Cost of revenues > Three Months Ended June 30, 2024",
                "a value of 3019000000",
                "a value of 3019000");
    }

    @Test
    void aSign() {
        assertFound(with("NonoperatingIncomeExpense", 2, " sign=\"-\"", ""), "Other loss > ", "positive", "negative");
    }

    @Test
    void aPeriod() {
        assertFound(
                with("GrossProfit", 3, "c-3", "c-2"),
                "Gross profit > Six Months Ended June 30, 2024",
                "2025-01-01 to 2025-06-30",
                "2024-01-01 to 2024-06-30");
    }

    @Test
    void aRowTaggedOtherwiseAsAWholeAccusesNothing() {
        String html = filing();
        for (int i = 0; i < 4; i++) {
            html = html.replace(
                    "OperatingExpenses\" contextRef=\"c-" + i + "\" unitRef=\"usd\" decimals=\"-3\" scale=\"3\"",
                    "OperatingExpenses\" contextRef=\"c-9\" unitRef=\"usd\" decimals=\"-3\" scale=\"6\"");
        }
        assertThat(check(html).findings()).isEmpty();
    }
}
