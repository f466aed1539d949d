package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;

/**
 * Which amounts the document prints. That another cell shows a figure does not bear it out, but a figure that stands elsewhere
 * too was hardly mistyped: most likely its words were not understood.
 */
final class PrintedValues {
    private final List<Schedule> schedules;
    /** What the tables show, in order; gathered where it is asked for. */
    private NavigableSet<BigDecimal> cells;

    private final Map<Dimension, Map<BigDecimal, Map<Reading.Place, Integer>>> said = new HashMap<>();

    PrintedValues(List<Schedule> schedules, List<Verdict> verdicts) {
        this.schedules = schedules;
        for (Verdict v : verdicts) {
            said.computeIfAbsent(dimension(v), k -> new HashMap<>())
                    .computeIfAbsent(value(v), k -> new HashMap<>())
                    .merge(v.reading.where, 1, Integer::sum);
        }
    }

    private NavigableSet<BigDecimal> cells() {
        if (cells == null) {
            cells = new TreeSet<>();
            for (Schedule schedule : schedules) {
                for (ScheduleRow row : schedule.rows()) {
                    for (Amount cell : row.amounts()) {
                        if (cell != null && !cell.figure().nil()) {
                            cells.add(cell.figure().value().abs());
                        }
                    }
                }
            }
        }
        return cells;
    }

    /** Whether some cell shows the figure, at the figure's precision. */
    boolean inTables(Verdict v) {
        Figure figure = v.reading.mention.figure();
        BigDecimal half = figure.ulp().divide(BigDecimal.valueOf(2));
        BigDecimal next = cells().ceiling(value(v).subtract(half));
        return next != null && next.compareTo(value(v).add(half)) <= 0;
    }

    /** Whether another sentence states the figure. */
    boolean inText(Verdict v) {
        return said.get(dimension(v)).get(value(v)).size() > 1;
    }

    /** Whether its own sentence states the figure twice, as it does where a figure was typed in the wrong place. */
    boolean twiceInSentence(Verdict v) {
        return said.get(dimension(v)).get(value(v)).get(v.reading.where) > 1;
    }

    /** "$6.86" and "$6.86 per share" are the same figure. */
    private static Dimension dimension(Verdict v) {
        Dimension dimension = v.reading.mention.figure().uom().dimension();
        return dimension == Dimension.PER_SHARE ? Dimension.MONEY : dimension;
    }

    private static BigDecimal value(Verdict v) {
        return v.reading.mention.figure().value().abs().stripTrailingZeros();
    }
}
