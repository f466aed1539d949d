package org.ticktie.fact;

/**
 * An end of the same guidance, printed twice.
 *
 * @param first where it stands first
 * @param again where it stands again
 */
public record GuidanceRepeat(Amount first, Amount again) {}
