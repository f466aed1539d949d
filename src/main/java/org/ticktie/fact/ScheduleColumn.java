package org.ticktie.fact;

/**
 * A logical column of a schedule.
 *
 * @param index its position, from 0
 * @param heading everything printed over it, top down, joined by blanks
 * @param kind what its figures are
 * @param period what it is for, or null where the heading names none or it was not understood
 */
public record ScheduleColumn(int index, String heading, ColumnKind kind, Period period) {
    // Written out, as what a record makes of itself is linked anew at every start.
    @Override
    public int hashCode() {
        return 31 * index + heading.hashCode();
    }
}
