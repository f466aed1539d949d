package org.ticktie.extract.period;

/** A period label while its phrase is being read. */
final class Draft {
    Integer months;
    Integer day;
    Integer month;
    Integer year;
    Integer quarter;
    Integer half;
    boolean fiscal;
    Integer fiscalYear;
    PeriodRelation relation = PeriodRelation.NONE;
    /** A word such as "quarter" alone, which names a period only together with a date or a comparison. */
    boolean incomplete;
    /** Tokens of the phrase where they are other than those of the whole: further dates in a row. */
    int from = -1;

    int to = -1;

    Draft copy() {
        Draft d = new Draft();
        d.months = months;
        d.quarter = quarter;
        d.half = half;
        d.relation = relation;
        d.incomplete = incomplete;
        d.takeDate(this);
        return d;
    }

    /** Takes date and year of the other, as units in a row share what stands behind them. */
    void takeDate(Draft other) {
        day = other.day;
        month = other.month;
        year = other.year;
        fiscal = other.fiscal;
        fiscalYear = other.fiscalYear;
    }

    PeriodLabel label() {
        return new PeriodLabel(months, day, month, year, quarter, half, fiscal, fiscalYear, relation);
    }
}
