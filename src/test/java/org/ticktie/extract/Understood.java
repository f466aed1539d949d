package org.ticktie.extract;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Growth;
import org.ticktie.fact.Ratio;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.Total;
import org.ticktie.read.html.HtmlReader;
import org.ticktie.read.text.TextReader;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** What was understood of a small document, in lines that tests can compare. */
public record Understood(Facts facts) {
    public static Understood text(String text) {
        return new Understood(
                new Extractor().extract(new TextReader().read(new Source("test.txt", MediaType.TEXT, text))));
    }

    public static Understood html(String html) {
        return new Understood(
                new Extractor().extract(new HtmlReader().read(new Source("test.html", MediaType.HTML, html))));
    }

    public Schedule schedule(int index) {
        return facts.schedules().get(index);
    }

    /** {@code section > caption: value | value}, values in units; {@code .} where there is no figure, {@code nil} for a dash. */
    public List<String> rows(int schedule) {
        return schedule(schedule).rows().stream().map(Understood::row).toList();
    }

    /** {@code AMOUNT caption}, {@code SHARES caption}, one for each row. */
    public List<String> rowKinds(int schedule) {
        return schedule(schedule).rows().stream()
                .map(r -> r.kind() + " " + r.caption())
                .toList();
    }

    /** {@code AMOUNT 3 months to 2025-03}, one for each column. */
    public List<String> columns(int schedule) {
        return schedule(schedule).columns().stream()
                .map(c -> c.kind() + (c.period() == null ? "" : " " + c.period()))
                .toList();
    }

    /** {@code 5,713 = 4,210 + 1,106 - 397}; a mark in front of sums that are less than strong. */
    public List<String> totals() {
        return of(Total.class)
                .map(t -> mark(t.grade()) + printed(t.reported()) + " ="
                        + t.terms().stream()
                                .map(p -> (p.sign() < 0 ? " - " : " + ") + printed(p.amount()))
                                .collect(Collectors.joining())
                                .replaceFirst("^ \\+", ""))
                .toList();
    }

    /** {@code PERCENT 10.0: 110 over 100}. */
    public List<String> growths() {
        return of(Growth.class)
                .map(g -> g.kind() + " " + printed(g.reported()) + ": " + printed(g.current()) + " over "
                        + printed(g.base()) + (g.reversed() ? " reversed" : ""))
                .toList();
    }

    /** {@code DILUTED_EPS 0.20 = 987 / 4,935}. */
    public List<String> ratios() {
        return of(Ratio.class)
                .map(r -> r.kind() + " " + printed(r.reported()) + " = " + printed(r.numerator()) + " / "
                        + printed(r.denominator()))
                .toList();
    }

    /** {@code 987 again 987 (Net income)}. */
    public List<String> repeats() {
        return of(Repeat.class)
                .map(r -> printed(r.first()) + " again " + (r.sign() < 0 ? "-" : "") + printed(r.second()))
                .toList();
    }

    private <T> Stream<T> of(Class<T> type) {
        return facts.relations().stream().filter(type::isInstance).map(type::cast);
    }

    private static String mark(Grade grade) {
        return grade == Grade.STRONG ? "" : grade + " ";
    }

    private static String row(ScheduleRow r) {
        String values = Arrays.stream(r.amounts())
                .map(a -> a == null
                        ? "."
                        : a.figure().nil()
                                ? "nil"
                                : a.figure().value().stripTrailingZeros().toPlainString())
                .collect(Collectors.joining(" | "));
        return (r.section().isEmpty() ? "" : r.section() + " > ") + r.caption() + ": " + values;
    }

    private static String printed(Amount a) {
        return a.figure().nil() ? "nil" : a.figure().signum() < 0 ? "(" + a.text() + ")" : a.text();
    }
}
