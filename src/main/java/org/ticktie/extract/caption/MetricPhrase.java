package org.ticktie.extract.caption;

import java.util.List;
import org.ticktie.fact.Basis;
import org.ticktie.fact.LineItem;

/**
 * A stretch of a sentence that names a measure.
 *
 * @param start index of its first character, qualifying words included
 * @param end index behind its last character
 * @param items what it may mean, the likeliest first
 * @param basis the footing that its words name; reported where they name none
 * @param explicit whether the words name the footing at all
 */
public record MetricPhrase(int start, int end, List<LineItem> items, Basis basis, boolean explicit) {
    public MetricPhrase {
        items = List.copyOf(items);
    }

    public boolean mayMean(LineItem item) {
        return items.contains(item);
    }
}
