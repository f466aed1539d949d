package org.ticktie.extract.prose;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ticktie.extract.lexicon.Remembered;
import org.ticktie.fact.Basis;
import org.ticktie.fact.Period;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;

/**
 * A row of a table with the terms of its caption and of what stands above it.
 *
 * @param terms those of the caption
 * @param remarks those of them that only explain it: "(including distribution costs)", ", net of returns"
 * @param section those of the headings it stands under
 * @param around those of section, title and column headings
 * @param traits what its words say of its figures
 */
record Line(
        Schedule schedule,
        ScheduleRow row,
        Set<String> terms,
        Set<String> remarks,
        Set<String> section,
        Set<String> around,
        Basis basis,
        Traits traits) {
    private static final Pattern CHANGES = Pattern.compile("(?i)percent(?:age)? change|% change|growth rates?");

    private static final Remembered<Boolean> OF_CHANGES = says(CHANGES);

    private static final Pattern GROWTH = Pattern.compile(
            "(?i)growth|change|increase|decrease|decline|variance|organic|constant|neutral|comparable|same|like.for.like|\\by.?[/o].?y\\b");

    private static final Remembered<Boolean> OF_GROWTH = says(GROWTH);

    private static final Pattern EXCLUDES = Pattern.compile("(?i)\\b(?:excluding|excl|ex-|outside of|without)\\b");

    private static final Remembered<Boolean> EXCLUDING = says(EXCLUDES);

    private static final Pattern TRAILING = Pattern.compile("(?i)\\b(?:TTM|LTM|trailing twelve|last twelve)\\b");

    private static final Remembered<Boolean> OF_YEARS_TO_DATE = says(TRAILING);

    /** "Loans, net of allowance for credit losses of $4,276 and $4,370" are net loans. */
    private static final Pattern ALLOWANCE = Pattern.compile("(?i)(?:net of|less) (?:the |an )?allowance.*");

    private static final Remembered<String> WITHOUT_ALLOWANCE =
            new Remembered<>(caption -> ALLOWANCE.matcher(caption).replaceAll("net"));

    private static final Pattern PARENTS = Pattern.compile(
            "(?i)(?:attributable|available) to (?!(?:the )?(?:non-?|common|minority|preferred|participating|redeemable))");

    private static final Remembered<Boolean> OF_PARENTS = says(PARENTS);

    private static final Pattern REMARK =
            Pattern.compile("(?i)\\([^)]*\\)|, (?:net of|including|inclusive of|less) .*");

    private static Remembered<Boolean> says(Pattern words) {
        return new Remembered<>(text -> words.matcher(text).find());
    }

    /** Reads a row; {@code title} holds the terms of the table's title and column headings. */
    static Line of(Schedule schedule, ScheduleRow row, Set<String> title) {
        Set<String> terms = new LinkedHashSet<>(Terms.of(WITHOUT_ALLOWANCE.of(row.caption())));
        Set<String> section = new LinkedHashSet<>(Terms.of(row.section()));
        Set<String> around = new LinkedHashSet<>(section);
        if (row.kind() == RowKind.PER_SHARE && (section.contains("eps") || terms.contains("eps")) || perShare(row)) {
            terms.add("eps");
        }
        if (terms.isEmpty()
                || !Terms.areQualifiers(terms)
                        && terms.stream().allMatch(CommonTerms::isLight)
                        && !terms.contains("loss")) {
            terms.addAll(section);
        }
        around.addAll(title);
        around.removeAll(terms);
        Basis basis = row.basis() != Basis.REPORTED
                ? row.basis()
                : terms.contains("adjusted") || section.contains("adjusted") ? Basis.ADJUSTED : Basis.REPORTED;
        return new Line(
                schedule,
                row,
                terms,
                remarks(row.caption(), terms),
                section,
                around,
                basis,
                Traits.of(schedule, row, terms, section));
    }

    private static Set<String> remarks(String caption, Set<String> terms) {
        boolean may = caption.indexOf('(') >= 0 || caption.indexOf(',') >= 0;
        String plain = may ? REMARK.matcher(caption).replaceAll(" ") : caption;
        Set<String> named = new HashSet<>(Terms.of(plain));
        Set<String> remarks = new HashSet<>(terms);
        remarks.removeAll(named);
        if (OF_PARENTS.of(caption)) {
            remarks.add("attributable"); // the income that sentences mean
        }
        remarks.removeIf(Terms::isQualifier);
        return named.stream().allMatch(CommonTerms::isLight) ? Set.of() : remarks;
    }

    private static boolean perShare(ScheduleRow row) {
        return row.kind() == RowKind.PER_SHARE
                && !row.caption().toLowerCase(Locale.ROOT).contains("dividend");
    }

    /**
     * What the words of a line say of its figures; asked for each figure of the text, and so found once.
     *
     * @param trailing whether they are for the twelve months to the end of their column
     * @param averages whether they are averages over their period and not balances
     * @param changes whether the whole table states changes in percent
     * @param excludes whether something is left out of them
     * @param growth whether they state a growth, and not a share or margin, where they are in percent
     */
    record Traits(boolean trailing, boolean averages, boolean changes, boolean excludes, boolean growth) {
        private static Traits of(Schedule schedule, ScheduleRow row, Set<String> terms, Set<String> section) {
            return new Traits(
                    OF_YEARS_TO_DATE.of(row.caption()),
                    terms.contains("average")
                            || section.contains("average")
                            || schedule.title().toLowerCase(Locale.ROOT).contains("average balance"),
                    OF_CHANGES.of(schedule.title()),
                    Line.excludes(row.caption()),
                    OF_GROWTH.of(row.caption()) || OF_GROWTH.of(row.section()) || OF_GROWTH.of(schedule.title()));
        }
    }

    /** Whether words say that something is left out. */
    static boolean excludes(String words) {
        return EXCLUDING.of(words);
    }

    /** Whether it states a growth, and not a share or margin, where it is in percent. */
    boolean ofGrowth() {
        return traits.growth();
    }

    /**
     * The period of a column; for a growth in percent that stands in the column of the year before, with nothing in that of the
     * year itself, the year that it leads to.
     */
    Period growthTo(ScheduleColumn column) {
        Period base = column.period();
        if (base == null || row.kind() != RowKind.PERCENT || !ofGrowth()) {
            return base;
        }
        for (ScheduleColumn c : schedule.columns()) {
            if (c.kind() == column.kind()
                    && c.period() != null
                    && base.equals(c.period().yearBefore())) {
                return row.amount(c.index()) == null ? c.period() : base;
            }
        }
        return base;
    }

    /** Whether the caption, or what stands above it, uses the term. */
    boolean says(String term) {
        return terms.contains(term) || around.contains(term);
    }

    /** Lines are looked up by the thousand; each stands for one printed row, so identity is enough and cheap. */
    @Override
    public boolean equals(Object o) {
        return this == o;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
