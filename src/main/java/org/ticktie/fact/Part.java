package org.ticktie.fact;

/**
 * An amount that the text says is part of another: "debt of V, including V2 of leases".
 *
 * @param part the amount that is included
 * @param whole the amount that it is part of
 */
public record Part(Amount part, Amount whole) {}
