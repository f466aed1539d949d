package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import java.util.function.ToIntFunction;
import org.ticktie.extract.GivenUp;
import org.ticktie.extract.period.FiscalCalendar;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Claim;
import org.ticktie.fact.Grade;
import org.ticktie.fact.Period;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.Untestable;

/** Holds the figures of the running text against the tables: which cells each of them is about, by meaning. */
public final class ProseReader {
    private final ProseText text;
    private final Timeline timeline;
    private final LineIndex index;
    private final Candidates candidates;
    private final List<Schedule> schedules;
    private final StatedScales scales = new StatedScales();

    ProseReader(ProseText text, List<Schedule> schedules, FiscalCalendar calendar) {
        this(text, schedules, calendar, Candidates.MOST_WEIGHED);
    }

    ProseReader(ProseText text, List<Schedule> schedules, FiscalCalendar calendar, int mostWeighed) {
        this.text = text;
        this.timeline = new Timeline(calendar, schedules);
        this.index = new LineIndex(schedules);
        this.candidates = new Candidates(index, timeline, text.issuer(), mostWeighed);
        this.schedules = schedules;
    }

    /**
     * What the text says.
     *
     * @param first the number of the first figure of the text among all figures of the document; the others follow
     */
    public static ProseFacts read(ProseText text, List<Schedule> schedules, FiscalCalendar calendar, int first) {
        int[] words = {first + text.figures().size()};
        return read(text, schedules, calendar, first, () -> words[0]++);
    }

    /**
     * What the text says.
     *
     * @param first the number of the first figure of the text among all figures of the document; the others follow
     * @param words numbers for the words that claims speak of
     */
    public static ProseFacts read(
            ProseText text, List<Schedule> schedules, FiscalCalendar calendar, int first, IntSupplier words) {
        int[] next = {first};
        return new ProseReader(text, schedules, calendar).facts(figure -> next[0]++, words);
    }

    ProseFacts facts(ToIntFunction<ProseFigure> numberOf, IntSupplier words) {
        List<Verdict> verdicts = verdicts(numberOf);
        Map<Integer, Amount> figures = new LinkedHashMap<>();
        verdicts.forEach(v -> figures.put(v.number, v.figure.amount(v.number)));
        List<Claim> directions = new Directions(index, verdicts, figures, words).claims();
        List<Object> others = new ArrayList<>(new Guidance(index, verdicts, figures).facts());
        others.addAll(new TextSums(index, figures).facts(verdicts));
        others.addAll(scales.facts(words));
        List<Claim> claims = new ArrayList<>();
        List<Untestable> untestable = new ArrayList<>();
        for (Verdict v : verdicts) {
            Amount amount = figures.get(v.number);
            Claim claim = claim(v, amount);
            if (claim != null) {
                claims.add(claim);
            } else {
                untestable.add(new Untestable(amount, "", Reasons.of(v, !schedules.isEmpty())));
            }
        }
        claims.addAll(directions);
        claims.addAll(new PerShares(schedules, verdicts, figures).claims());
        return new ProseFacts(List.copyOf(figures.values()), claims, others, untestable);
    }

    List<Verdict> verdicts(ToIntFunction<ProseFigure> numberOf) {
        List<Verdict> verdicts = new ArrayList<>();
        Period last = null;
        Period calibration = null;
        int section = -1;
        for (ProseText.Sentence sentence : text.sentences()) {
            GivenUp.check();
            if (sentence.startsBlock()) {
                last = null;
            }
            if (sentence.section() != section) {
                section = sentence.section();
                calibration = null;
            }
            last = last == null ? calibration : last;
            Period head = null;
            resolve(sentence, last);
            Period other = calibrated(sentence);
            if (other != null) {
                last = other;
                calibration = other;
                resolve(sentence, last);
            }
            for (ProseFigure figure : sentence.figures()) {
                Reading from = figure.reading().baseFrom;
                if (from != null && figure.reading().resolvedBase == null && from.periodDistance == 0) {
                    figure.reading().resolvedBase = from.resolved;
                }
                if (figure.reading().role != Role.COMPARAND
                        && !figure.reading().compared
                        && figure.reading().periodDistance <= 1
                        && head == null) {
                    head = figure.reading().resolved;
                }
                Verdict v = new Verdict(figure);
                v.number = numberOf.applyAsInt(figure);
                v.context = sentence.context();
                v.narrow = sentence.narrow();
                v.narrowKnown = v.narrow.stream().anyMatch(t -> CommonTerms.isSpecific(t) && index.knows(t));
                v.candidates = candidates.of(figure.reading(), sentence.context());
                verdicts.add(v);
                figure.reading().expectation |= sentence.outlook();
            }
            last = head != null && !head.isInstant() ? head : last;
        }
        scales.count(verdicts);
        LostScales.mend(index, verdicts);
        if (index.hasScales()) {
            verdicts.forEach(v -> v.candidates = candidates.of(v.reading, v.context));
        }
        FullAmounts.sharpen(verdicts);
        Map<Integer, Amount> amounts = new HashMap<>();
        verdicts.forEach(v -> amounts.put(v.number, v.figure.amount(v.number)));
        new Judge(index, text.issuer(), new PrintedValues(schedules, verdicts), verdicts, amounts).decide();
        return verdicts;
    }

    private void resolve(ProseText.Sentence sentence, Period last) {
        for (ProseFigure figure : sentence.figures()) {
            resolve(figure.reading(), sentence, last);
        }
    }

    /**
     * The period of the column in which a sentence without a period finds its levels, if it is another one than assumed:
     * under "Nine months" the headings of the sections say no more what they are about.
     */
    private Period calibrated(ProseText.Sentence sentence) {
        for (ProseFigure figure : sentence.figures()) {
            Reading r = figure.reading();
            if (r.role != Role.LEVEL
                    || repeated(sentence, r)
                    || r.periodDistance < 2
                    || r.resolved == null
                    || Agreement.digits(r) < 3) {
                continue;
            }
            Period found = null;
            for (Candidate c : candidates.of(r, sentence.context())) {
                if (c.line() == null || c.fit() < 0.8 || !Agreement.inSize(r, c)) {
                    continue;
                }
                Period period = c.line().schedule().columns().get(c.column()).period();
                if (period == null || period.isInstant() || period.equals(r.resolved)) {
                    return null;
                }
                found = period;
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean repeated(ProseText.Sentence sentence, Reading r) {
        return sentence.figures().stream()
                .anyMatch(f -> f.reading() != r && f.reading().mention.figure().equals(r.mention.figure()));
    }

    private void resolve(Reading r, ProseText.Sentence sentence, Period last) {
        Period inherited = last != null ? last : timeline.lent(sentence.period());
        if (r.role == Role.COMPARAND) {
            Period head = r.pair != null && r.pair.resolved != null ? r.pair.resolved : inherited;
            head = head == null ? timeline.current() : head;
            if (r.period != null) {
                r.resolved = timeline.resolve(r.period, head);
                if (r.resolved != null && r.resolved.equals(head) && !r.saysPeriodItself()) {
                    r.resolved = head.yearBefore(); // "last Q1": nothing is compared with itself
                    r.periodDistance = 2;
                }
                if (r.period.months() == null && r.pair != null && SentenceReader.isComparison(r.period)) {
                    r.periodDistance = Math.max(r.periodDistance, r.pair.periodDistance);
                }
            } else if (head != null) {
                r.resolved = head.yearBefore();
                r.periodDistance = 2;
            }
            return;
        }
        if (r.period != null) {
            boolean anotherYear = r.period.isBareYear() && r.pair != null && r.pair.periodDistance <= 1;
            // "For the full year, M was V, against V2 in 2003"
            r.resolved = timeline.resolve(r.period, anotherYear ? r.pair.resolved : inherited);
            if (r.period.months() == null && !r.period.hasDate() && r.period.year() == null) {
                r.periodDistance = Math.max(r.periodDistance, 2); // "the current period"
            }
        }
        if (r.resolved == null) {
            r.resolved = inherited != null ? inherited : timeline.current();
            r.periodDistance = inherited != null ? 2 : 3;
        }
        if (r.base != null) {
            r.resolvedBase = timeline.resolve(r.base, r.resolved);
        }
    }

    private static Claim claim(Verdict v, Amount amount) {
        Candidate c = v.tied() ? v.tie : v.broken;
        if (c == null || !v.tied() && v.reading.cutShort) {
            return null;
        }
        boolean unsigned = v.wrongWord
                || !v.direction
                        && (!c.signed()
                                || !Agreement.directed(v.reading, c)
                                || v.tied() && !Agreement.signIsSure(v.reading, c));
        Grade grade = Grade.TICK_ONLY;
        if (!v.tied() && !(v.direction && v.wrongWord)) {
            if (v.confidence < Weights.WARNING) {
                return null;
            }
            boolean hedged = Agreement.hedged(v.reading);
            // a hedged figure is at most warned of, whatever its grade
            grade = hedged || v.confidence >= Weights.ERROR ? Grade.STRONG : Grade.WEAK;
        } else if (v.tied() && c.score() > 0.85 && !Agreement.hedged(v.reading)) {
            grade = Grade.STRONG;
        }
        return new Claim(amount, c.kind(), c.cell(), c.other(), v.reading.mention.hedge(), unsigned, grade);
    }
}
