package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Direction;
import org.ticktie.fact.Grade;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Part;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.StatementKind;
import org.ticktie.fact.Term;
import org.ticktie.fact.Total;
import org.ticktie.number.Dimension;
import org.ticktie.number.Interval;

/**
 * Sums that sentences tell: lines of the balance sheet named together, amounts and their total, a part and its whole. A sum
 * that does not close is one only where a single slip of the pen explains it.
 */
final class TextSums {
    private static final Pattern BETWEEN = Pattern.compile(",\\s*(?:and\\s)?|\\s+(?:and|&|plus)\\s+");
    private static final Phrasebook WORDS = Phrasebook.of("sums.txt");
    private static final double NAMED = 0.85;
    private static final int LONGEST_BETWEEN = 80;
    private static final int MOST_PARTS = 6;

    private final LineIndex index;
    private final Map<Integer, Amount> amounts;
    private final List<Object> facts = new ArrayList<>();

    TextSums(LineIndex index, Map<Integer, Amount> amounts) {
        this.index = index;
        this.amounts = amounts;
    }

    /** {@link Total} and {@link Part}. */
    List<Object> facts(List<Verdict> verdicts) {
        List<Verdict> sentence = new ArrayList<>();
        for (Verdict v : verdicts) {
            if (!sentence.isEmpty() && !sentence.get(0).reading.where.equals(v.reading.where)) {
                sentence.clear();
            }
            if (v.reading.mention.figure().uom().dimension() == Dimension.MONEY
                    && v.reading.mention.figure().signum() > 0
                    && !v.reading.mention.range()) {
                if (v.reading.role == Role.LEVEL
                        && !v.tied()
                        && !v.reading.isNoResult()
                        && !Agreement.hedged(v.reading)) {
                    lines(v);
                }
                if (!sentence.isEmpty()) {
                    list(v, sentence);
                    part(v, sentence.get(sentence.size() - 1));
                }
            }
            sentence.add(v);
        }
        return facts;
    }

    /** "Cash, cash equivalents and marketable securities of V": the rows that the phrase names, one by one. */
    private void lines(Verdict v) {
        if (v.reading.phrases().isEmpty()) {
            return;
        }
        String phrase = v.reading.phrases().get(0).text();
        String[] names = BETWEEN.split(phrase);
        if (names.length < 2 || names.length > MOST_PARTS) {
            return;
        }
        Map<Line, Amount> rows = new LinkedHashMap<>();
        Line first = null;
        for (String name : names) {
            Line row = row(name, first);
            if (row == null) {
                return;
            }
            first = first == null ? row : first;
            rows.put(row, cell(row, v));
        }
        if (rows.size() > 1 && !rows.containsValue(null)) {
            total(v, rows.values().stream().map(a -> new Term(a, 1)).toList());
        }
    }

    /** The one row of a balance sheet that is called so, in the same one as {@code beside}. */
    private Line row(String name, Line beside) {
        Line found = null;
        List<String> terms = Terms.of(name);
        for (LineIndex.Match match : terms.isEmpty() ? List.<LineIndex.Match>of() : index.match(terms, List.of())) {
            Line line = match.line();
            if (match.fit() < NAMED
                    || line.schedule().kind() != StatementKind.BALANCE_SHEET
                    || beside != null && line.schedule() != beside.schedule()) {
                continue;
            }
            if (found != null && found.schedule() == line.schedule()) {
                return null;
            }
            found = found == null ? line : found;
        }
        return found;
    }

    private Amount cell(Line row, Verdict v) {
        for (ScheduleColumn column : row.schedule().columns()) {
            if (column.kind() == ColumnKind.AMOUNT
                    && column.period() != null
                    && Timeline.suits(v.reading.resolved, column.period(), v.reading.periodDistance) >= NAMED) {
                return index.cell(row, column.index());
            }
        }
        return null;
    }

    /** "V1 of cash and V2 of securities, a total of V". */
    private void list(Verdict v, List<Verdict> before) {
        Mention last = before.get(before.size() - 1).reading.mention;
        String between =
                v.figure.text().substring(Math.min(last.to(), v.reading.mention.from()), v.reading.mention.from());
        if (before.size() < 2
                || before.size() > MOST_PARTS
                || between.length() > LONGEST_BETWEEN
                || !WORDS.ends("total", between)) {
            return;
        }
        List<Term> terms = new ArrayList<>();
        for (Verdict b : before) {
            Mention m = b.reading.mention;
            if (b.reading.role != Role.LEVEL
                    || m.range()
                    || !m.figure().uom().equals(v.reading.mention.figure().uom())) {
                return;
            }
            terms.add(new Term(amounts.get(b.number), 1));
        }
        total(v, terms);
    }

    private void total(Verdict v, List<Term> terms) {
        Interval sum = terms.stream()
                .map(t -> t.amount().interval())
                .reduce(Interval::plus)
                .orElseThrow();
        Amount said = amounts.get(v.number);
        boolean closes = sum.meets(said.interval());
        if (closes || Agreement.digits(v.reading) >= 3 && Agreement.isSlip(said.figure(), sum)) {
            facts.add(new Total(said, terms, Direction.IN_TEXT, Grade.WEAK, LineItem.UNKNOWN));
        }
    }

    /** "debt of V1, including V2 of leases". */
    private void part(Verdict part, Verdict whole) {
        Mention inner = part.reading.mention;
        Mention outer = whole.reading.mention;
        if (inner.from() < outer.to()
                || inner.from() - outer.to() > LONGEST_BETWEEN
                || whole.reading.role != Role.LEVEL
                || whole.reading.phrases().isEmpty()
                || !inner.figure().uom().equals(outer.figure().uom())
                || !WORDS.ends("part", part.figure.text().substring(outer.to(), inner.from()))
                || Polarity.of(whole.reading.phrases().get(0).text()) == Polarity.LOSS
                || !WORDS.in("whole", whole.reading.phrases().get(0).text().replaceAll("s\\b", ""))) {
            return;
        }
        facts.add(new Part(amounts.get(part.number), amounts.get(whole.number)));
    }
}
