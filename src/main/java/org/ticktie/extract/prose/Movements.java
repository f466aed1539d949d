package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Period;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;
import org.ticktie.number.Interval;
import org.ticktie.number.Uom;

/** Finds the figures between which the word that governs a figure may lie: in the tables, or in the sentence itself. */
final class Movements {
    private final LineIndex index;
    private final Map<Reading, Verdict> verdicts = new HashMap<>();
    private final Map<Integer, Amount> amounts;
    /** The comparands of each level: those that follow it in its sentence, up to the next level of its kind. */
    private final Map<Verdict, List<Verdict>> comparands = new HashMap<>();

    private final Map<Reading.Place, List<Verdict>> levels = new HashMap<>();

    Movements(LineIndex index, List<Verdict> all, Map<Integer, Amount> amounts) {
        this.index = index;
        this.amounts = amounts;
        for (Verdict v : all) {
            verdicts.put(v.reading, v);
            if (v.reading.role == Role.LEVEL) {
                levels.computeIfAbsent(v.reading.where, k -> new ArrayList<>()).add(v);
            } else if (v.reading.role == Role.COMPARAND) {
                Verdict level = levelOf(v);
                if (level != null) {
                    comparands.computeIfAbsent(level, k -> new ArrayList<>()).add(v);
                }
            }
        }
    }

    /** The level that a comparand is compared with: the one that the sentence pairs it with, else the last one of its unit. */
    private Verdict levelOf(Verdict comparand) {
        Verdict paired = comparand.reading.pair == null ? null : verdicts.get(comparand.reading.pair);
        if (paired != null && paired.reading.role == Role.LEVEL && uom(paired).equals(uom(comparand))) {
            return paired;
        }
        List<Verdict> before = levels.getOrDefault(comparand.reading.where, List.of());
        for (int i = before.size() - 1; i >= 0; i--) {
            if (uom(before.get(i)).equals(uom(comparand))) {
                return before.get(i).reading.listed || comparand.reading.listed ? null : before.get(i);
            }
        }
        return null;
    }

    /** Whether the sentence states several figures in a row, of which the word may mean any. */
    private boolean isList(Verdict level) {
        return levels.get(level.reading.where).stream().anyMatch(v -> v.reading.listed);
    }

    private static Uom uom(Verdict v) {
        return v.reading.mention.figure().uom();
    }

    /** The movements that the word of {@code v} may mean, none where it is not known. */
    List<Movement> of(Verdict v) {
        return switch (v.reading.role) {
            case CHANGE -> changes(v);
            case LEVEL -> levels(v);
            case COMPARAND -> comparands(levelOf(v), v);
            case SHARE -> List.of();
        };
    }

    private List<Movement> changes(Verdict v) {
        Candidate c = v.tied() ? v.tie : v.direction ? v.broken : null;
        if (c == null) {
            return ofSentence(v);
        }
        if (!v.tied() && c.line() != null && statesAnotherLevel(v, c)) {
            v.broken = null;
            return List.of();
        }
        Grade grade = v.tied() ? c.score() > 0.85 ? Grade.STRONG : Grade.TICK_ONLY : grade(v.confidence);
        if (c.other() != null) {
            return List.of(new Movement(c.cell(), c.other(), noun(v, c), grade));
        }
        if (c.line() == null) {
            return c.kind() == ClaimKind.REPEATED
                    ? List.of(new Movement(c.cell(), null, Polarity.FAVOURABLE, grade))
                    : List.of();
        }
        // a printed change: its sign may mean "favourable", so the figures of the row come first
        List<Movement> found = new ArrayList<>();
        Period current = v.reading.resolved;
        Period base =
                v.reading.resolvedBase != null ? v.reading.resolvedBase : current == null ? null : current.yearBefore();
        Amount now = cell(c.line(), current);
        Amount then = cell(c.line(), base);
        if (now != null && then != null && gives(now, then, c.cell().figure())) {
            found.add(new Movement(now, then, noun(v, c), grade));
        } else if (c.signed() && !Agreement.isCost(c)) {
            found.add(new Movement(c.cell(), null, Polarity.FAVOURABLE, grade));
        }
        return found;
    }

    /** Whether the sentence states levels of the same measure and none of them is the row's: then another line is meant. */
    private boolean statesAnotherLevel(Verdict v, Candidate c) {
        boolean another = false;
        for (Verdict level : levels.getOrDefault(v.reading.where, List.of())) {
            Figure figure = level.reading.mention.figure();
            if (level.reading.namer() == v.reading.namer()
                    && figure.uom().dimension() == c.cell().figure().uom().dimension()) {
                if (Growths.size(figure.interval()).meets(Growths.size(c.cell().interval()))) {
                    return false;
                }
                another = true;
            }
        }
        return another;
    }

    /** The level and comparand of the sentence, or the columns of its level's row, that give the change in size. */
    private List<Movement> ofSentence(Verdict v) {
        for (Verdict level : levels.getOrDefault(v.reading.where, List.of())) {
            for (Verdict base : comparands.getOrDefault(level, List.of())) {
                if (gives(amounts.get(level.number), amounts.get(base.number), v.reading.mention.figure())) {
                    return pair(level, base);
                }
            }
        }
        for (Verdict level : levels.getOrDefault(v.reading.where, List.of())) {
            boolean same = level.reading.namer() == v.reading.namer() || v.reading.head == level.reading;
            if (same && level.tied() && level.tie.line() != null && level.tie.other() == null) {
                for (Movement m : columns(level, level.tie)) {
                    if (gives(m.current(), m.base(), v.reading.mention.figure())) {
                        return List.of(m);
                    }
                }
            }
        }
        return List.of();
    }

    private static Interval change(Amount now, Amount then, Dimension of) {
        return of == Dimension.PERCENT
                ? Growths.percent(now.interval(), then.interval())
                : now.interval().minus(then.interval());
    }

    /** Whether two figures give a printed change, in size. */
    private static boolean gives(Amount now, Amount then, Figure printed) {
        Interval change = change(now, then, printed.uom().dimension());
        return change != null && Growths.size(change).meets(Growths.size(printed.interval()));
    }

    private static Grade grade(double confidence) {
        return confidence >= Weights.ERROR
                ? Grade.STRONG
                : confidence >= Weights.WARNING ? Grade.WEAK : Grade.TICK_ONLY;
    }

    /** The figure of a line for a period, if one column shows it. */
    private Amount cell(Line line, Period period) {
        Amount found = null;
        for (ScheduleColumn column : line.schedule().columns()) {
            if (period != null
                    && period.equals(column.period())
                    && (column.kind() == ColumnKind.AMOUNT || column.kind() == ColumnKind.PERCENT)) {
                if (found != null) {
                    return null;
                }
                found = index.cell(line, column.index());
            }
        }
        return found;
    }

    private List<Movement> levels(Verdict v) {
        Token word = v.reading.word;
        if (!word.is(WordClass.RECORD)) {
            Verdict before = v.reading.pair == null ? null : verdicts.get(v.reading.pair);
            if (before != null && before.reading.role == Role.COMPARAND && before.reading.word == word) {
                return pair(v, before); // "from V2 to V1"
            }
            if (before != null && word.is(WordClass.FLAT) && word.text().endsWith(" with")) {
                return v.reading.metric.isEmpty() ? pair(before, v) : List.of(); // "was V1, in line with V2"
            }
            if (comparands.containsKey(v)) {
                return comparands(v, null);
            }
        }
        return v.tied() && v.tie.line() != null && v.tie.other() == null ? columns(v, v.tie) : List.of();
    }

    /** A level against what it is compared with, {@code first} before the others. */
    private List<Movement> comparands(Verdict level, Verdict first) {
        List<Movement> found = new ArrayList<>();
        if (level == null || first != null && first.reading.word.is(WordClass.RECORD)) {
            return found;
        }
        if (first != null) {
            found.addAll(pair(level, first));
        }
        for (Verdict v : comparands.getOrDefault(level, List.of())) {
            if (v != first && (first == null || first.reading.word.is(WordClass.FLAT))) {
                found.addAll(pair(level, v));
            }
        }
        return found;
    }

    /** Against each earlier figure of the row: what contradicts the word must contradict it in all of them. */
    private List<Movement> columns(Verdict v, Candidate c) {
        List<Movement> found = new ArrayList<>();
        List<ScheduleColumn> columns = c.line().schedule().columns();
        ScheduleColumn own = columns.get(c.column());
        if (own.period() == null || c.score() < 0.85) {
            return found;
        }
        boolean yearBefore = v.reading.word != null && v.reading.word.isAny(WordClass.RECORD, WordClass.FLAT);
        for (ScheduleColumn column : columns) {
            Amount base = index.cell(c.line(), column.index());
            if (base == null || column.kind() != own.kind() || column.period() == null) {
                continue;
            }
            boolean earlier = yearBefore
                    ? column.period().equals(own.period().yearBefore())
                    : column.period().months() == own.period().months()
                            && column.period().end().isBefore(own.period().end());
            if (earlier) {
                found.add(new Movement(c.cell(), base, noun(v, c), Grade.WEAK));
            }
        }
        return found;
    }

    private List<Movement> pair(Verdict level, Verdict base) {
        Reading r = level.reading;
        Reading b = base.reading;
        if (r.mention.enclosed()
                || b.mention.enclosed()
                || r.mention.range()
                || b.mention.range()
                || !uom(level).equals(uom(base))) {
            return List.of();
        }
        Polarity noun = noun(level, level.tie);
        if (!b.metric.isEmpty() && Polarity.of(b.metric.get(0).text()) != noun) {
            return List.of(); // "a net loss of V1, down from net income of V2"
        }
        boolean cells = level.tied()
                && base.tied()
                && level.tie.line() != null
                && level.tie.line() == base.tie.line()
                && level.tie.other() == null
                && base.tie.other() == null
                && !level.tie.cell().equals(base.tie.cell());
        return cells
                ? List.of(new Movement(
                        level.tie.cell(), base.tie.cell(), noun, isList(level) ? Grade.WEAK : Grade.STRONG))
                : List.of(new Movement(amounts.get(level.number), amounts.get(base.number), noun, Grade.WEAK));
    }

    /** The polarity of what the sentence names, or of the row. */
    private static Polarity noun(Verdict v, Candidate c) {
        List<Reading.Phrase> phrases = v.reading.phrases();
        Polarity said = phrases.isEmpty()
                ? Polarity.UNKNOWN
                : Polarity.of(phrases.get(0).text());
        return said == Polarity.UNKNOWN && c != null && c.line() != null
                ? Polarity.of(c.line().row().caption())
                : said;
    }
}
