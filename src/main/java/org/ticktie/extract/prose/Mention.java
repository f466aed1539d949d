package org.ticktie.extract.prose;

import org.ticktie.fact.Hedge;
import org.ticktie.number.Figure;

/**
 * A financial figure as it stands in running text.
 *
 * @param start index of its first digit in the text
 * @param end index behind its last digit
 * @param from index at which its notation begins: currency, bracket or sign included
 * @param to index behind its notation: bracket, scale word, unit and "per share" included
 * @param figure the value in units; negative only where print says so without doubt: {@code $(1.8)}, {@code -2.5 %}
 * @param enclosed whether brackets hold the figure and nothing else, which may mean a negative one
 * @param points whether it was printed in (percentage) points; its figure is in basis points then
 * @param hedge the hedge just before it
 * @param range whether it is one end of a range
 */
public record Mention(
        int start,
        int end,
        int from,
        int to,
        Figure figure,
        boolean enclosed,
        boolean points,
        Hedge hedge,
        boolean range) {
    /** The same digits, read as {@code figure}. */
    Mention as(Figure figure) {
        return new Mention(start, end, from, to, figure, enclosed, points, hedge, range);
    }
}
