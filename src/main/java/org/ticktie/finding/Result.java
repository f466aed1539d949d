package org.ticktie.finding;

import java.util.List;
import java.util.function.UnaryOperator;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.Untestable;
import org.ticktie.source.Source;

/**
 * All that is to be said about one document.
 *
 * @param document its name, as given
 * @param status how it came out as a whole
 * @param reason why it is untested or unreadable, else empty; a second line may begin with "Maybe"
 * @param counts the tally
 * @param relations every comparison made, agreeing or not
 * @param findings the mistakes, in the order of the document
 * @param ticks a tickmark for every figure, in the order of the document
 * @param untested tables, rows and passages that could not be tested, with reasons
 * @param unread parts that were not read, with reasons
 * @param source the file, or null where it could not be read or was never a file
 * @param schedules the tables as they were understood
 * @param lapsed acceptances given for this document that hold no longer, with reasons
 * @param since what has become of it since an earlier draft, or null where it was held against none
 */
public record Result(
        String document,
        Status status,
        String reason,
        Counts counts,
        List<Relation> relations,
        List<Finding> findings,
        List<Tick> ticks,
        List<Untestable> untested,
        List<String> unread,
        Source source,
        List<Schedule> schedules,
        List<String> lapsed,
        Since since) {
    public Result {
        relations = List.copyOf(relations);
        findings = List.copyOf(findings);
        ticks = List.copyOf(ticks);
        untested = List.copyOf(untested);
        unread = List.copyOf(unread);
        schedules = List.copyOf(schedules);
        lapsed = List.copyOf(lapsed);
    }

    /** The result for a document that was read. */
    public static Result of(
            String document,
            Source source,
            Facts facts,
            List<String> unread,
            List<Relation> relations,
            List<Finding> findings) {
        Ticks marks = new Ticks(facts, relations, findings);
        List<Tick> ticks = facts.amounts().stream().map(marks::tick).toList();
        Counts counts = Counts.of(relations, ticks);
        List<Untestable> parts = facts.untestable().stream()
                .filter(u -> u.amount() == null && !unread.contains(u.reason()))
                .toList();
        // that a date is a Monday says nothing of the figures
        boolean tested = relations.stream()
                .filter(r -> r.outcome() != Outcome.VACUOUS)
                .anyMatch(r -> !r.comparison().amounts().stream().allMatch(Amount::isWord));
        Status status = !findings.isEmpty() ? Status.EXCEPTIONS : tested ? Status.AGREES : Status.UNTESTED;
        String reason = status == Status.UNTESTED ? untestedReason(facts) : "";
        return new Result(
                document,
                status,
                reason,
                counts,
                relations,
                findings,
                ticks,
                parts,
                unread,
                source,
                facts.schedules(),
                List.of(),
                null);
    }

    /** The result for a document that could not be read. */
    public static Result unreadable(String document, String reason) {
        List<Tick> none = List.of();
        return new Result(
                document,
                Status.UNREADABLE,
                reason,
                Counts.NONE,
                List.of(),
                List.of(),
                none,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null);
    }

    /** The same result with acceptances entered in its findings, and those that have lapsed. */
    public Result accepting(UnaryOperator<Finding> acceptances, List<String> lapsed) {
        List<Finding> all = findings.stream().map(acceptances).toList();
        return new Result(
                document,
                status,
                reason,
                counts.accepting(all),
                relations,
                all,
                ticks,
                untested,
                unread,
                source,
                schedules,
                lapsed,
                since);
    }

    /** The same result with what has become of the document since an earlier draft. */
    public Result since(Since since) {
        return new Result(
                document, status, reason, counts, relations, findings, ticks, untested, unread, source, schedules,
                lapsed, since);
    }

    private static String untestedReason(Facts facts) {
        if (facts.amounts().isEmpty()) {
            return "the document holds no financial figure";
        }
        return facts.schedules().isEmpty()
                ? "no table of figures was found or understood"
                : "no relation between its figures was recognised";
    }
}
