package org.ticktie.fact;

/**
 * A figure, or a part of the document, that could not be brought into any relation.
 *
 * @param amount the figure, or null where a whole part is meant
 * @param part the table, row or passage, as a reader would name it; empty where {@code amount} says it
 * @param reason why, in words that a user can act on
 */
public record Untestable(Amount amount, String part, String reason) {}
