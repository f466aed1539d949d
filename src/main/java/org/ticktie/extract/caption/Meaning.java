package org.ticktie.extract.caption;

import org.ticktie.fact.Basis;
import org.ticktie.fact.LineItem;

/**
 * What a caption means.
 *
 * @param item the line, or {@link LineItem#UNKNOWN}
 * @param basis on what footing it is stated
 */
public record Meaning(LineItem item, Basis basis) {}
