package org.ticktie.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ticktie.finding.Counts;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.finding.Tick;
import org.ticktie.report.Legible;
import org.ticktie.report.Tally;
import org.ticktie.rule.Rule;
import org.ticktie.source.MediaType;

/**
 * Everything that the page shows. Strings are text unless they say that they are markup.
 *
 * @param result what is told
 * @param ticks what bears a mark in the page
 * @param findings in the order of the document
 * @param untested why figures and parts were not tested
 * @param rules the rules that tested something, by code
 * @param families letters of rule families with what they test
 * @param body markup of the release
 * @param elsewhere markup of the figures that have no place in it, or empty
 */
record Review(
        Result result,
        List<Tick> ticks,
        List<FindingView> findings,
        List<UntestedReason> untested,
        List<RulePage> rules,
        Map<String, String> families,
        ReleaseBody body,
        String elsewhere) {

    static Review of(Result result) {
        Connections connections = new Connections(result);
        List<Tick> ticks = MarkedTicks.of(result);
        ReleaseBody body = body(result, ticks, connections);
        NumberTables elsewhere = new NumberTables(connections);
        for (Tick t : ticks) {
            if (!body.marked().contains(t.amount().id())) {
                elsewhere.add(t);
            }
        }
        List<RulePage> rules = rules(result);
        return new Review(
                result,
                ticks,
                result.findings().stream().map(FindingView::new).toList(),
                UntestedReason.of(result),
                rules,
                families(rules),
                body,
                elsewhere.markup());
    }

    private static ReleaseBody body(Result result, List<Tick> ticks, Connections connections) {
        MediaType type = result.source() == null ? null : result.source().mediaType();
        if (type == null || type == MediaType.FACTS_JSON) {
            return new ReleaseBody("", "", 0, Set.of());
        }
        List<NumberMark> marks = NumberMark.of(result, ticks, connections);
        String text = result.source().text();
        return type == MediaType.HTML ? published(text, marks) : new PlainRelease(text, marks).body();
    }

    /** Markup that no parser can take is shown as the text that it is. */
    private static ReleaseBody published(String text, List<NumberMark> marks) {
        try {
            return new PublishedRelease(text, marks).body();
        } catch (RuntimeException | StackOverflowError e) {
            return new PlainRelease(text, marks).body();
        }
    }

    private static List<RulePage> rules(Result result) {
        Map<Rule, Integer> used = new LinkedHashMap<>();
        for (Relation r : result.relations()) {
            used.merge(r.rule(), 1, Integer::sum);
        }
        List<RulePage> pages = new ArrayList<>();
        used.forEach((rule, count) -> pages.add(RulePage.of(rule, count)));
        pages.sort(Comparator.comparing(p -> p.rule().code()));
        return pages;
    }

    /** A family by the name of the file that its rules stand in. */
    private static Map<String, String> families(List<RulePage> rules) {
        Map<String, String> families = new TreeMap<>();
        for (RulePage p : rules) {
            String name = p.rule().file().replaceAll("^.*/|\\.drl$", "").replace('-', ' ');
            families.putIfAbsent(p.rule().family(), name);
        }
        return families;
    }

    /** The family behind which the list of selectors ends. */
    String lastFamily() {
        String last = "";
        for (String family : families.keySet()) {
            last = family;
        }
        return last;
    }

    boolean isUnreadable() {
        return result.status() == Status.UNREADABLE;
    }

    boolean isHtml() {
        return result.source() != null && result.source().mediaType() == MediaType.HTML;
    }

    Counts counts() {
        return result.counts();
    }

    /** The name of the document, as given. */
    String name() {
        return Legible.line(result.document());
    }

    /** The first line of every report. */
    String tally() {
        return isUnreadable() ? "not read: " + result.reason() : Tally.of(counts());
    }

    /** How many figures bear that mark. */
    int count(MarkKind kind) {
        return switch (kind) {
            case TIED -> counts().tied();
            case ROUNDING -> counts().roundingNumbers();
            case DISCREPANCY -> counts().discrepancies();
            case UNTESTED -> counts().untested();
        };
    }

    /** The share of figures that were tested, in whole percent, rounded down: 100 means all. */
    int coverage() {
        return counts().numbers() == 0
                ? 0
                : (int) (100L * (counts().numbers() - counts().untested()) / counts().numbers());
    }

    String data() {
        return ScriptData.of(result, ticks);
    }
}
