package org.ticktie.finding;

import org.ticktie.fact.Amount;

/**
 * A figure that takes part in a broken relation.
 *
 * @param amount the figure
 * @param role its part: {@code total}, {@code component}, {@code claim}, {@code cell} …
 */
public record Evidence(Amount amount, String role) {}
