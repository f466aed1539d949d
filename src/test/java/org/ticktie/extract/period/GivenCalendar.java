package org.ticktie.extract.period;

import java.time.YearMonth;

/** Fiscal calendars for tests. */
public final class GivenCalendar {
    private GivenCalendar() {}

    /** Fiscal years that are calendar years, without a release to report on. */
    public static FiscalCalendar calendarYears() {
        return new FiscalCalendar(2000, YearMonth.of(2000, 12), null, 3);
    }
}
