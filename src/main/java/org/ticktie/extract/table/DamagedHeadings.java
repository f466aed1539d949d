package org.ticktie.extract.table;

import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ticktie.extract.period.FiscalCalendar;
import org.ticktie.extract.period.PeriodLabel;
import org.ticktie.extract.period.PeriodPhrase;
import org.ticktie.extract.period.PeriodPhrases;
import org.ticktie.fact.Period;

/**
 * Supplies the periods of a two-column statement whose headings a conversion damaged ("otember 30, 2006", "20 | 2006 20"),
 * from the release's own current period. Only where what is left of the headings leaves no other reading.
 */
final class DamagedHeadings {
    private DamagedHeadings() {}

    static List<Period> mended(List<Period> periods, List<String> headings, FiscalCalendar calendar) {
        if (periods.size() != 2) {
            return periods;
        }
        Period first = periods.get(0);
        Period second = periods.get(1);
        if (first == null && second == null) {
            return flows(periods, headings, calendar.current());
        }
        Period balance = calendar.balanceDate();
        if (first != null && first.isInstant() && first.equals(second) && balance != null && !balance.equals(first)) {
            boolean firstSpelled = spells(headings.get(0), first);
            boolean secondSpelled = spells(headings.get(1), first);
            if (firstSpelled != secondSpelled) {
                return firstSpelled ? List.of(first, balance) : List.of(balance, second);
            }
        }
        return periods;
    }

    /** A length without a year is left of "Three Months Ended September 30, 2006 and 2005": the newer stands first. */
    private static List<Period> flows(List<Period> periods, List<String> headings, Period current) {
        if (current == null || current.isInstant()) {
            return periods;
        }
        for (String heading : headings) {
            for (PeriodPhrase phrase : PeriodPhrases.in(heading)) {
                PeriodLabel label = phrase.label();
                if (label.months() != null
                        && label.months() == current.months()
                        && label.year() == null
                        && label.month() != null
                        && label.month() == current.end().getMonthValue()) {
                    List<Period> both = new ArrayList<>();
                    both.add(current);
                    both.add(current.yearBefore());
                    return both;
                }
            }
        }
        return periods;
    }

    private static boolean spells(String heading, Period period) {
        String month = period.end().getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
        return heading.toLowerCase(Locale.ROOT).contains(month.toLowerCase(Locale.ROOT));
    }
}
