package org.ticktie.fact;

import java.math.BigDecimal;

/**
 * A printed quotient of two printed figures: a margin, a share of revenue, a rate, earnings per share.
 *
 * @param reported the quotient as printed
 * @param numerator what is divided
 * @param denominator what it is divided by
 * @param factor 100 where the quotient is printed in percent, 1 for a per-share figure or a multiple
 * @param kind what sort of quotient it is
 * @param grade how sure the structure is
 */
public record Ratio(
        Amount reported, Amount numerator, Amount denominator, BigDecimal factor, RatioKind kind, Grade grade) {}
