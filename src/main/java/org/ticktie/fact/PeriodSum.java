package org.ticktie.fact;

import java.util.List;

/**
 * A flow of a line for a period, beside the same line for the shorter periods that it is made of.
 *
 * @param statement ordinal of the schedule that shows them
 * @param longer the figure of the longer period
 * @param shorter those of the shorter ones, the latest first
 * @param quarterly whether each of the shorter periods is a quarter
 */
public record PeriodSum(int statement, Amount longer, List<Term> shorter, boolean quarterly) {
    public PeriodSum {
        shorter = List.copyOf(shorter);
    }
}
