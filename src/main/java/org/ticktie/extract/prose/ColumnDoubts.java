package org.ticktie.extract.prose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ticktie.fact.Period;
import org.ticktie.fact.ScheduleColumn;

/** Words that make the period or the part of a figure another one than the column's. */
final class ColumnDoubts {
    private static final Pattern WEEKS = Pattern.compile("(?i)\\b(\\d{1,2})[\\s-]weeks?\\b");
    private static final Pattern YEARS = Phrasebook.of("doubts.txt").pattern("several years");

    private final Asked asked;
    /** By sentence: each is asked of for many candidates. */
    private final Map<String, Boolean> overYears = new HashMap<>();

    ColumnDoubts(Asked asked) {
        this.asked = asked;
    }

    boolean severalYears(Verdict v, Candidate c) {
        return overYears.computeIfAbsent(
                v.figure.sentence(), s -> YEARS.matcher(s).find());
    }

    boolean balance(Verdict v, Candidate c) {
        Period period = Asked.column(c).period();
        return asked.of(v).contains("flow") && period != null && period.isInstant() && !asked.said(c, "flow");
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
