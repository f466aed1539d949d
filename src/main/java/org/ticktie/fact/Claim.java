package org.ticktie.fact;

/**
 * What a sentence says about one line of the tables, once metric, period and qualifiers have been found there.
 *
 * @param amount the figure in the sentence, signed as the sentence means it; or its word of direction
 * @param kind what is said of it
 * @param cell the table figure it is about: the level itself, the current one of a change, the numerator of a share
 * @param other the second table figure: the base of a change, the denominator of a share; null for a level and for the direction of a printed change
 * @param hedge how the sentence hedges it
 * @param unsigned true where only the size is claimed ("a loss of", "improved by"), the words having carried the sign; for a
 *     direction, where the sizes of both figures are compared ("the net loss narrowed")
 * @param grade how sure the match is
 */
public record Claim(
        Amount amount, ClaimKind kind, Amount cell, Amount other, Hedge hedge, boolean unsigned, Grade grade) {}
