package org.ticktie.diagnose;

import java.math.BigDecimal;

/**
 * What a figure may have been meant to read.
 *
 * @param meant the value that would be printed
 * @param mechanism how the printed one came about
 * @param weight the logarithm of how likely that is
 */
record Reading(BigDecimal meant, Mechanism mechanism, double weight) {}
