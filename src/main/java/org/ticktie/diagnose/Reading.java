package org.ticktie.diagnose;

import java.math.BigDecimal;
import org.ticktie.fact.Amount;

/**
 * What a figure may have been meant to read.
 *
 * @param meant the value that would be printed
 * @param mechanism how the printed one came about
 * @param source the figure that was copied, left out, counted twice or exchanged; null for the other mechanisms
 * @param weight the logarithm of how likely that is
 */
record Reading(BigDecimal meant, Mechanism mechanism, Amount source, double weight) {}
