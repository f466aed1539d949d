package org.ticktie.extract.prose;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;

/** Why a relation that the words of a figure allow is about something else, so that disagreeing with it proves nothing. */
final class Doubts {
    /** @param certain whether the figure is of something else for certain, and not only most likely */
    private record Doubt(String reason, boolean certain, BiPredicate<Verdict, Candidate> holds) {
        Doubt(String reason, BiPredicate<Verdict, Candidate> holds) {
            this(reason, true, holds);
        }
    }

    private final SizeDoubts size;
    /** The first that holds is told. */
    private final List<Doubt> doubts;

    /** @param issuer terms of the issuer's name, which say nothing of a line */
    Doubts(LineIndex index, Set<String> issuer, Map<Reading.Place, List<Verdict>> sentences) {
        Asked asked = new Asked(index, issuer);
        MeasureDoubts measure = new MeasureDoubts(asked, index, sentences);
        ColumnDoubts column = new ColumnDoubts(asked);
        CurrencyDoubts currency = new CurrencyDoubts(index);
        this.size = new SizeDoubts(asked, sentences);
        this.doubts = List.of(
                new Doubt("stated on a basis that the tables do not show", false, measure::otherBasis),
                new Doubt("it says what would have been", measure::supposed),
                new Doubt("it includes or leaves out something that the line does not", measure::otherContents),
                new Doubt("in another currency than the line", currency::other),
                new Doubt("of another order of magnitude than the line", size::otherMagnitude),
                new Doubt("a share of something else than the line is", size::otherWhole),
                new Doubt("the sentence names no measure", measure::nameless),
                new Doubt("no such line", measure::otherSide),
                new Doubt("another income than the line", measure::otherIncome),
                new Doubt("a balance, and the line is an average", measure::average),
                new Doubt("of another security than the line", measure::otherSecurity),
                new Doubt("no such line", false, measure::otherMeasure),
                new Doubt("a part of something, and the line is another", false, measure::otherPart),
                new Doubt("in a row of a table that was not understood", column::inRow),
                new Doubt("a flow, and the line is a balance", column::balance),
                new Doubt("a growth, and the column shows shares of something", column::share),
                new Doubt("a rate of tax, or the line is one and this is none", column::otherRate),
                new Doubt("a change, and the columns name no periods", column::noPeriods),
                new Doubt("growth over another span than the column's", column::otherSpan),
                new Doubt("the line shows nothing that it could be the change of", column::fromNothing),
                new Doubt("over several years", column::severalYears),
                new Doubt("for another number of weeks", column::otherWeeks),
                new Doubt("of a segment that the line does not name", measure::otherSegment),
                new Doubt("of a segment that the line does not name", false, measure::otherTopic),
                new Doubt("the words do not say which column is meant", column::otherColumn),
                new Doubt("the change of an amount that the line does not show", size::otherLevel),
                new Doubt("the words name several lines together", size::sum));
    }

    /** Whether a relation is to the change of an amount that is not the one which the sentence states. */
    boolean otherLevel(Verdict v, Candidate c) {
        return c.line() != null && size.otherLevel(v, c);
    }

    /** Whether something speaks for another line, but nothing for certain. */
    boolean leaveItOpen(Verdict v, Candidate c) {
        if (c.line() == null) {
            return false;
        }
        List<Doubt> held = doubts.stream().filter(d -> d.holds().test(v, c)).toList();
        return !held.isEmpty() && held.stream().noneMatch(Doubt::certain);
    }

    /** The reason, or null where nothing speaks against the relation. */
    String of(Verdict v, Candidate c) {
        if (c.line() == null) {
            return null;
        }
        for (Doubt doubt : doubts) {
            if (doubt.holds().test(v, c)) {
                return doubt.reason();
            }
        }
        return null;
    }
}
