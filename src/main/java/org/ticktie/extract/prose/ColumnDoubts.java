package org.ticktie.extract.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Period;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.number.Dimension;

/** Words that make the period or the part of a figure another one than the column's. */
final class ColumnDoubts {
    private static final Pattern WEEKS = Pattern.compile("(?i)\\b(\\d{1,2})[\\s-]weeks?\\b");
    private static final Set<String> FLOWS = Phrasebook.of("doubts.txt").all("flows");
    private static final Pattern YEARS = Phrasebook.of("doubts.txt").pattern("several years");

    private final Asked asked;
    /** By sentence: each is asked of for many candidates. */
    private final Map<String, Boolean> overYears = new HashMap<>();
    /** By sentence as well. */
    private final Map<String, Boolean> inRows = new HashMap<>();

    ColumnDoubts(Asked asked) {
        this.asked = asked;
    }

    /** "North America | 60 % | 59 %": what was not laid out as a table does not say which column a figure stands in. */
    boolean inRow(Verdict v, Candidate c) {
        return inRows.computeIfAbsent(v.figure.sentence(), s -> s.indexOf('|') != s.lastIndexOf('|'));
    }

    boolean severalYears(Verdict v, Candidate c) {
        return overYears.computeIfAbsent(
                v.figure.sentence(), s -> YEARS.matcher(s).find());
    }

    /** "Cash flow was V", "payments for content rose by V" and a row of what there is at a day. */
    boolean balance(Verdict v, Candidate c) {
        Period period = Asked.column(c).period();
        return period != null
                && period.isInstant()
                && asked.of(v).stream().anyMatch(t -> FLOWS.contains(t) && !asked.said(c, t));
    }

    /** "Sales in Europe increased by V %" and the column of Europe's share of all sales, or that of rates of tax. */
    boolean share(Verdict v, Candidate c) {
        ColumnKind kind = Asked.column(c).kind();
        return v.reading.role == Role.CHANGE
                && c.other() == null
                && kind != ColumnKind.PERCENT_CHANGE
                && kind != ColumnKind.CHANGE
                && !c.line().traits().changes()
                && (!c.line().ofGrowth() || asked.columnTerms(Asked.column(c)).contains("rate"));
    }

    /** "A tax expense of V, or P %" and a column in percent of sales: a rate of tax is one of the income before it, and of no other line. */
    boolean otherRate(Verdict v, Candidate c) {
        if (v.reading.mention.figure().uom().dimension() != Dimension.PERCENT || v.reading.role == Role.CHANGE) {
            return false;
        }
        boolean rate = asked.said(c, "rate");
        return asked.of(v).contains("tax")
                ? c.kind() == ClaimKind.RATIO || Asked.column(c).kind() == ColumnKind.PERCENT && !rate
                : rate && c.line().terms().contains("tax");
    }

    /** "Up V % sequentially" and a column of changes, in a table that does not show the quarter before. */
    boolean otherSpan(Verdict v, Candidate c) {
        Period base = v.reading.resolvedBase;
        ColumnKind kind = Asked.column(c).kind();
        return v.reading.role == Role.CHANGE
                && c.other() == null
                && (kind == ColumnKind.PERCENT_CHANGE || kind == ColumnKind.CHANGE)
                && base != null
                && v.reading.resolved != null
                && !base.equals(v.reading.resolved.yearBefore())
                && c.line().schedule().columns().stream().noneMatch(o -> base.equals(o.period()));
    }

    /** A change from one column to another, which may be parts of the business: neither says of which period it is. */
    boolean noPeriods(Verdict v, Candidate c) {
        return v.reading.role == Role.CHANGE
                && c.other() != null
                && Asked.column(c).period() == null;
    }

    /** A line that shows a dash for one of the periods: what it shows for the other is the change already. */
    boolean fromNothing(Verdict v, Candidate c) {
        return v.reading.role == Role.CHANGE
                && c.other() != null
                && (c.other().figure().signum() == 0 || c.cell().figure().signum() == 0);
    }

    /** "The first 26 weeks" and a column for 24 of them, which is the same half of the year otherwise. */
    boolean otherWeeks(Verdict v, Candidate c) {
        Set<String> shown = weeks(Asked.column(c).heading());
        if (shown.isEmpty()) {
            return false;
        }
        Set<String> said = weeks(v.figure.sentence());
        return !said.isEmpty() && shown.stream().noneMatch(said::contains);
    }

    private static Set<String> weeks(String text) {
        return WEEKS.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    /** Where several columns for one period are segments or lines of the statement, the sentence says which of them it means. */
    boolean otherColumn(Verdict v, Candidate c) {
        ScheduleColumn own = Asked.column(c);
        Set<String> mine = asked.columnTerms(own);
        if (own.period() == null && own.heading().chars().anyMatch(Character::isDigit)) {
            return false;
        }
        for (ScheduleColumn other : c.line().schedule().columns()) {
            if (other != own && other.kind() == own.kind() && Objects.equals(other.period(), own.period())) {
                Set<String> distinctive = new HashSet<>(mine);
                distinctive.removeAll(asked.columnTerms(other));
                distinctive.removeIf(t -> !CommonTerms.isSpecific(t) && !t.equals("tax"));
                distinctive.removeAll(v.words());
                if (!distinctive.isEmpty()
                        && mine.stream()
                                .noneMatch(t ->
                                        CommonTerms.isSpecific(t) && v.words().contains(t))) {
                    return true;
                }
            }
        }
        return false;
    }
}
