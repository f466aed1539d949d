package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.GuidanceMidpoint;
import org.ticktie.fact.GuidanceRange;
import org.ticktie.fact.GuidanceRepeat;
import org.ticktie.fact.GuidanceStep;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.number.Dimension;

/** What the text expects: ranges, their midpoints, the same range told twice, and steps against what the tables show. */
final class Guidance {
    private static final Phrasebook WORDS = Phrasebook.of("guidance.txt");
    private static final int BESIDE = 30;
    private static final int MOST_REPEATS = 20;
    private static final int ENOUGH_HISTORY = 3;
    private static final double EXACT = 0.9;

    private final LineIndex index;
    private final List<Verdict> verdicts;
    private final Map<Integer, Amount> amounts;
    private final List<Object> facts = new ArrayList<>();
    private final Map<List<Object>, List<Range>> told = new HashMap<>();

    /** Two figures of a sentence with nothing but "to" or a dash between them. */
    private record Range(Verdict low, Verdict high) {}

    Guidance(LineIndex index, List<Verdict> verdicts, Map<Integer, Amount> amounts) {
        this.index = index;
        this.verdicts = verdicts;
        this.amounts = amounts;
    }

    /** {@link GuidanceRange}, {@link GuidanceMidpoint}, {@link GuidanceRepeat} and {@link GuidanceStep}. */
    List<Object> facts() {
        Range last = null;
        for (int i = 0; i < verdicts.size(); i++) {
            Verdict v = verdicts.get(i);
            if (last != null && !last.high().reading.where.equals(v.reading.where)) {
                last = null;
            }
            // the end of one range begins no other: an outlook in columns prints the old one and the new one side by
            // side
            boolean ended = last != null && i > 0 && last.high() == verdicts.get(i - 1);
            if (i > 0 && !ended && isRange(verdicts.get(i - 1), v)) {
                last = new Range(verdicts.get(i - 1), v);
                range(last);
            } else if (last != null && !v.reading.mention.range() && isMidpoint(last, v)) {
                facts.add(new GuidanceMidpoint(amount(v), amount(last.low()), amount(last.high())));
            }
            step(v);
        }
        told.values().forEach(this::repeats);
        return facts;
    }

    private Amount amount(Verdict v) {
        return amounts.get(v.number);
    }

    private static boolean isRange(Verdict a, Verdict b) {
        Mention low = a.reading.mention;
        Mention high = b.reading.mention;
        int gap = high.from() - low.to();
        return a.reading.where.equals(b.reading.where)
                && low.range()
                && high.range()
                && gap >= 0
                && gap < 8
                && low.figure().uom().equals(high.figure().uom());
    }

    private void range(Range r) {
        Reading low = r.low().reading;
        Reading high = r.high().reading;
        boolean plain = low.mention.figure().signum() > 0
                && high.mention.figure().signum() > 0
                && !low.mention.enclosed()
                && !high.mention.enclosed()
                && low.word == null
                && low.direction == 0
                && (low.phrases().isEmpty() || Polarity.of(low.phrases().get(0).text()) != Polarity.LOSS);
        String said = r.low().figure.text();
        boolean announced =
                WORDS.in("expected", said.substring(sentenceStart(said, low.mention.from()), low.mention.from()));
        if (!plain || !announced) {
            return;
        }
        facts.add(new GuidanceRange(amount(r.low()), amount(r.high())));
        if (!low.phrases().isEmpty() && !WORDS.in("revised", said)) {
            List<Object> key = new ArrayList<>();
            key.add(new TreeSet<>(low.phrases().get(0).terms()));
            key.add(low.mention.figure().uom());
            key.add(low.period);
            key.add(low.qualifiers.trim());
            told.computeIfAbsent(key, k -> new ArrayList<>()).add(r);
        }
    }

    private static int sentenceStart(String text, int at) {
        int start = text.lastIndexOf(". ", at);
        return start < 0 ? 0 : start + 2;
    }

    private static boolean isMidpoint(Range r, Verdict v) {
        Mention m = v.reading.mention;
        String text = v.figure.text();
        return m.figure().uom().equals(r.low().reading.mention.figure().uom())
                && (WORDS.in(
                                "midpoint",
                                text.substring(Math.max(r.high().reading.mention.to(), m.from() - BESIDE), m.from()))
                        || WORDS.ends(
                                "midpoint", text.substring(m.to(), Math.min(text.length(), m.to() + BESIDE / 2 + 3))));
    }

    /** The same range in headline and body; one that differs by more than a slip in one end is rather another guidance. */
    private void repeats(List<Range> all) {
        Range first = all.get(0);
        for (Range again : all.subList(1, Math.min(all.size(), MOST_REPEATS))) {
            if (again.low().reading.where.equals(first.low().reading.where)) {
                continue;
            }
            boolean low = same(first.low(), again.low());
            boolean high = same(first.high(), again.high());
            if (low || high) {
                if (low && (high || slip(first.high(), again.high())) || high && slip(first.low(), again.low())) {
                    facts.add(new GuidanceRepeat(amount(first.low()), amount(again.low())));
                    facts.add(new GuidanceRepeat(amount(first.high()), amount(again.high())));
                }
            }
        }
    }

    private boolean same(Verdict a, Verdict b) {
        return amount(a).figure().value().compareTo(amount(b).figure().value()) == 0;
    }

    private boolean slip(Verdict a, Verdict b) {
        return Agreement.isSlip(amount(a).figure(), amount(b).figure());
    }

    /** "We expect gross margin to expand 500 basis points": against all that the tables show of the same percentage. */
    private void step(Verdict v) {
        Reading r = v.reading;
        if (!r.expectation
                || r.mention.range()
                || r.mention.figure().uom().dimension() != Dimension.BASIS_POINTS
                || r.phrases().isEmpty()) {
            return;
        }
        for (LineIndex.Match match : index.match(r.phrases().get(0).terms(), List.of())) {
            if (match.fit() < EXACT) {
                return;
            }
            Amount highest = null;
            Amount lowest = null;
            int shown = 0;
            for (ScheduleColumn column : match.line().schedule().columns()) {
                Amount cell = index.cell(match.line(), column.index());
                if (cell == null
                        || column.kind() == ColumnKind.PERCENT_CHANGE
                        || column.period() == null
                        || cell.figure().uom().dimension() != Dimension.PERCENT) {
                    continue;
                }
                shown++;
                highest = highest == null || value(cell) > value(highest) ? cell : highest;
                lowest = lowest == null || value(cell) < value(lowest) ? cell : lowest;
            }
            if (shown >= ENOUGH_HISTORY && value(highest) > value(lowest)) {
                facts.add(new GuidanceStep(amount(v), highest, lowest));
                return;
            }
        }
    }

    private static double value(Amount a) {
        return a.figure().value().doubleValue();
    }
}
