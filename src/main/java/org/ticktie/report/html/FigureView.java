package org.ticktie.report.html;

import org.ticktie.fact.Amount;
import org.ticktie.report.Figures;
import org.ticktie.report.Legible;

/**
 * A figure that the margin speaks of.
 *
 * @param id its place in the page
 * @param text as printed
 * @param where the address a reader would give
 * @param role its part in the relation, or empty
 */
record FigureView(String id, String text, String where, String role) {
    private static final String STEP = " > ";

    static FigureView of(Amount a) {
        return new FigureView(a.id(), Figures.print(a), address(a.where()), "");
    }

    /** The figure as told beside another; where both stand in one statement, its name is not said again. */
    static FigureView beside(Amount other, Amount a, String role) {
        String where = a.where();
        int step = where.indexOf(STEP) + STEP.length();
        boolean same = step >= STEP.length() && other != null && other.where().startsWith(where.substring(0, step));
        return new FigureView(a.id(), Figures.print(a), address(same ? where.substring(step) : where), role);
    }

    private static String address(String where) {
        return Legible.line(where).replace(STEP, " · ");
    }
}
