package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.ticktie.number.Dimension;
import org.ticktie.number.Exact;

/** What speaks for and against accusing a figure of disagreeing with one relation that its words allow; the sum decides. */
final class Evidence {
    /** An error needs a row that the words name plainly, and more than two digits or another figure that agrees with it. */
    private static final Pattern BUYBACKS = Phrasebook.of("doubts.txt").pattern("buybacks");

    /** What buying back shares may differ by from one statement to the other. */
    private static final double CLOSE = 0.03;

    private static final double PLAIN = 0.84;

    /** Rows that fit this much worse are no rivals. */
    private static final double NEAR = 0.08;

    /**
     * What is known of the sentences around.
     *
     * @param confirmed how many other figures of the sentence agree with the row
     * @param companions how many other figures of the sentence agree with any row
     * @param strangers how many other figures of the sentence agree with nothing that their words allow
     * @param taken whether a figure of another sentence agrees with the same cell
     * @param takenInSentence whether another figure of the sentence does
     * @param twin whether the sentence states the figure a second time, where it agrees with its cell
     * @param inTables whether some cell shows the figure
     * @param inText whether another sentence states it
     */
    record Surroundings(
            int confirmed,
            boolean bothStated,
            int companions,
            int strangers,
            boolean taken,
            boolean takenInSentence,
            boolean twin,
            boolean inTables,
            boolean inText) {}

    private final Verdict verdict;
    private final Reading reading;
    private final Candidate candidate;
    private final Surroundings around;
    private final int digits;

    Evidence(Verdict verdict, Candidate candidate, Surroundings around) {
        this.verdict = verdict;
        this.reading = verdict.reading;
        this.candidate = candidate;
        this.around = around;
        this.digits = Math.max(Agreement.digits(reading), Agreement.slippedDigits(reading, candidate));
    }

    /** How sure the accusation is, on the scale of {@link Weights#WARNING} and {@link Weights#ERROR}. */
    double sum() {
        double sum = Weights.of("start") + match() + size() + sentence() + coincidence();
        if (verdict.direction) {
            sum += Weights.of("direction");
            return around.confirmed > 0 ? sum : Math.min(sum, Weights.ERROR - 0.1);
        }
        boolean plain = candidate.fit() >= PLAIN && (digits >= 3 || around.confirmed > 0);
        boolean near = nextDoor(reading, candidate);
        sum += when(near, "next.door");
        // "a benefit of V, or 6.7 %" does not say what it is 6.7 % of
        boolean ofWhat = reading.apposedTo != null
                && reading.role != Role.CHANGE
                && reading.mention.figure().uom().dimension() == Dimension.PERCENT
                && reading.shareOf.isEmpty()
                && reading.whole().isEmpty();
        boolean otherwise = ofWhat || reading.supposed || reading.driver || Agreement.hedged(reading);
        return near || !plain || otherwise ? Math.min(sum, Weights.ERROR - 0.1) : sum;
    }

    /** Whether row and column are the ones that the words mean. */
    private double match() {
        double fit = candidate.fit();
        double sum = when(fit >= 0.95, "fit.exact") + when(fit >= 0.85, "fit.good") + when(fit >= 0.55, "fit.fair");
        sum += when(fit < 0.5, "fit.poor") + when(candidate.period() >= 0.95, "period.exact");
        sum += rivals() * Weights.of("rival");
        Line line = candidate.line();
        if (line != null) {
            if (narrowed(line)) {
                sum += Weights.of(verdict.narrowKnown ? "narrowed.known" : "narrowed");
            }
            sum += when(!line.schedule().reliable(), "unreliable");
            sum += when(close() && BUYBACKS.matcher(line.row().caption()).find(), "settled");
            sum += uncovered(line) * Weights.of("uncovered");
        }
        return sum;
    }

    /** Whether the difference looks like a slip of the pen. */
    private double size() {
        boolean round = digits == 1
                && reading.mention.figure().uom().dimension() == Dimension.PERCENT
                && reading.mention.figure().displayedDigits() == 2
                && !Agreement.hedged(reading);
        double sum = when(digits < 2, round ? "digits.round" : "digits.one") + when(digits == 2, "digits.two");
        if (Agreement.isSlip(reading, candidate)) {
            sum += Weights.of(
                    digits <= 2 ? "slip.two" : digits == 3 ? "slip.three" : digits == 4 ? "slip.more" : "slip.most");
        } else {
            sum += when(far(), "far") + when(!verdict.direction && !verdict.repeatedInSentence, "unlike");
        }
        Dimension dimension = reading.mention.figure().uom().dimension();
        boolean otherScale = Agreement.atOtherScale(reading, candidate);
        boolean bare = reading.mention.figure().ulp().compareTo(BigDecimal.ONE) <= 0;
        return sum
                + when(otherScale, "other.scale")
                + when(otherScale && bare, "other.scale.bare")
                + when(reading.role == Role.CHANGE, "change")
                + when(dimension == Dimension.PERCENT, "percent")
                + when(dimension == Dimension.BASIS_POINTS, "points")
                + when(candidate.other() != null, candidate.line() != null ? "derived" : "derived.sentence");
    }

    private double sentence() {
        return when(around.confirmed > 0, "confirmed")
                + when(around.confirmed > 1, "confirmed.again")
                + when(around.bothStated, "both.stated")
                + when(reading.driver, "driver")
                + when(reading.supposed, "supposed")
                + when(Agreement.hedged(reading), "hedged")
                + when(verdict.repeatedInSentence, digits >= 3 ? "repeated.sentence" : "repeated.sentence.short")
                + when(around.twin, "repeated.sentence.tied")
                + when(around.companions > 0, "companions")
                + when(around.companions > 1, "companions.more")
                + Math.min(2, around.strangers) * Weights.of("stranger");
    }

    /** Whether the figure, or the cell, belongs to something else. */
    private double coincidence() {
        boolean alone = !verdict.repeatedInSentence && !around.bothStated;
        return when(alone && around.inTables, digits >= 3 ? "in.tables" : "in.tables.short")
                + when(alone && around.inText, "in.text")
                + when(alone && around.inText && digits >= 3, "in.text.long")
                + when(around.taken, "taken")
                + when(around.takenInSentence, "taken.sentence");
    }

    private static double when(boolean holds, String name) {
        return holds ? Weights.of(name) : 0;
    }

    /** One displayed unit apart: most likely cut off instead of rounded. */
    static boolean nextDoor(Reading reading, Candidate candidate) {
        return Growths.size(candidate.implied())
                        .gapTo(Growths.size(reading.mention.figure().interval()))
                        .compareTo(Exact.of(reading.mention.figure().ulp()))
                <= 0;
    }

    /** Words of the phrase that neither the row nor what stands above it says: another line may be meant. */
    private double uncovered(Line line) {
        if (reading.phrases().isEmpty()) {
            return 0;
        }
        double sum = 0;
        for (String term : reading.phrases().get(0).terms()) {
            if (line.says(term)) {
                continue;
            }
            if (term.equals("net") && !line.terms().contains("revenue")) {
                sum += 0.7;
            } else if (CommonTerms.isSpecific(term)) {
                sum += 1.5;
            }
        }
        if (reading.metric.size() > 1) {
            for (String term : reading.metric.get(1).terms()) {
                sum += CommonTerms.isSpecific(term) && !line.says(term) ? 0.5 : 0;
            }
        }
        return Math.min(3, sum);
    }

    /** Whether the heading or bullet above speaks of a segment, product or region that the row does not. */
    private boolean narrowed(Line line) {
        boolean specific = false;
        for (String term : verdict.narrow) {
            if (CommonTerms.isSpecific(term)) {
                specific = true;
                if (line.says(term)) {
                    return false;
                }
            }
        }
        return specific;
    }

    /** How many other amounts the rows imply that fit about as well. */
    private int rivals() {
        Set<String> values = new HashSet<>();
        for (Candidate c : verdict.candidates) {
            if (c.score() < candidate.score() - NEAR || values.size() > 4) {
                break; // the best stand first
            }
            values.add(Agreement.implied(reading, c));
        }
        return Math.max(0, values.size() - 1);
    }

    private boolean close() {
        double want = implied();
        return Math.abs(stated() - want) <= CLOSE * want;
    }

    private boolean far() {
        double want = implied();
        return want == 0 || stated() / want > 2 || stated() / want < 0.5;
    }

    private double stated() {
        return reading.mention.figure().value().abs().doubleValue();
    }

    private double implied() {
        return Growths.size(candidate.implied()).middle().toBigDecimal().doubleValue();
    }
}
