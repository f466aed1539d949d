package org.ticktie.finding;

import java.util.List;
import org.ticktie.check.Outcome;

/**
 * The tally of a document.
 *
 * @param relations relations tested; those that nothing could have failed are not counted
 * @param agree how many hold as displayed
 * @param rounding how many hold within rounding
 * @param exceptions how many do not hold
 * @param accepted how many of the exceptions belong to accepted findings
 * @param numbers financial figures in the document
 * @param tied figures borne out as displayed
 * @param roundingNumbers figures borne out within rounding only
 * @param discrepancies figures that a finding suspects
 * @param untested figures that could not be tested
 */
public record Counts(
        int relations,
        int agree,
        int rounding,
        int exceptions,
        int accepted,
        int numbers,
        int tied,
        int roundingNumbers,
        int discrepancies,
        int untested) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    static Counts of(List<Relation> relations, List<Tick> ticks) {
        int agree = count(relations, Outcome.AGREES);
        int rounding = count(relations, Outcome.ROUNDING);
        int exceptions = count(relations, Outcome.EXCEPTION);
        return new Counts(
                agree + rounding + exceptions,
                agree,
                rounding,
                exceptions,
                0,
                ticks.size(),
                marked(ticks, Mark.TIED),
                marked(ticks, Mark.ROUNDING),
                marked(ticks, Mark.DISCREPANCY),
                marked(ticks, Mark.UNTESTED));
    }

    /** The share of the document's figures that were tested; 0 where it has none. */
    public double coverage() {
        return numbers == 0 ? 0 : (double) (numbers - untested) / numbers;
    }

    Counts accepting(List<Finding> findings) {
        int covered = (int) findings.stream()
                .filter(Finding::isAccepted)
                .flatMap(f -> f.relations().stream())
                .map(Relation::number)
                .distinct()
                .count();
        return new Counts(
                relations,
                agree,
                rounding,
                exceptions,
                covered,
                numbers,
                tied,
                roundingNumbers,
                discrepancies,
                untested);
    }

    private static int count(List<Relation> relations, Outcome outcome) {
        return (int) relations.stream().filter(r -> r.outcome() == outcome).count();
    }

    private static int marked(List<Tick> ticks, Mark mark) {
        return (int) ticks.stream().filter(t -> t.mark() == mark).count();
    }
}
