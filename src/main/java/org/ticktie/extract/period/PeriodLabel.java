package org.ticktie.extract.period;

/**
 * What a phrase says of a period, before it is known which one that is. What the phrase does not say is null.
 *
 * @param months length: 0 for an instant, 1, 3, 6, 9 or 12; null where the phrase gives only a date or a year
 * @param day day of the month of the date it gives
 * @param month month of that date, 1 to 12
 * @param year calendar year of that date; without a date the year of a bare year, a quarter or a fiscal year
 * @param quarter quarter of the fiscal year, 1 to 4
 * @param half half of the fiscal year, 1 or 2
 * @param fiscal whether the year is said to be a fiscal one ("fiscal 2025", "FY25")
 * @param fiscalYear name of the fiscal year where the phrase gives a date as well ("third quarter of fiscal 2025, ended May 31, 2025")
 * @param relation how it names the period by another one
 */
public record PeriodLabel(
        Integer months,
        Integer day,
        Integer month,
        Integer year,
        Integer quarter,
        Integer half,
        boolean fiscal,
        Integer fiscalYear,
        PeriodRelation relation) {

    /** Whether it names month and year of a date, so that nothing else is needed to place its end. */
    public boolean hasDate() {
        return month != null && year != null;
    }

    /** Whether it is a year and nothing else: "2024". */
    public boolean isBareYear() {
        return year != null
                && months == null
                && month == null
                && quarter == null
                && half == null
                && relation == PeriodRelation.NONE;
    }

    /** The same phrase with another length. */
    public PeriodLabel withMonths(Integer other) {
        return new PeriodLabel(other, day, month, year, quarter, half, fiscal, fiscalYear, relation);
    }

    /** The same phrase for another date. */
    public PeriodLabel withDate(Integer otherDay, Integer otherMonth, Integer otherYear) {
        return new PeriodLabel(months, otherDay, otherMonth, otherYear, quarter, half, fiscal, fiscalYear, relation);
    }
}
