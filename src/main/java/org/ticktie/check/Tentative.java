package org.ticktie.check;

/**
 * A comparison that ticks figures where it holds, but accuses only on a condition: {@code usually} one of its kind must hold in
 * another column of the same statement; {@code perhaps} it never does.
 *
 * @param comparison what was compared
 * @param statement ordinal of the statement whose other columns bear it out, or null where nothing can
 */
public record Tentative(Comparison comparison, Integer statement) {}
