package org.ticktie.report.html;

import org.ticktie.fact.Amount;
import org.ticktie.report.Figures;

/**
 * A figure that the margin speaks of.
 *
 * @param id its place in the page
 * @param text as printed
 * @param where the address a reader would give
 * @param role its part in the relation, or empty
 */
record FigureView(String id, String text, String where, String role) {
    static FigureView of(Amount a, String role) {
        return new FigureView(a.id(), Figures.print(a), a.where().replace(" > ", " · "), role);
    }
}
