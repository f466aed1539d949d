package org.ticktie.report.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.fact.Untestable;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;
import org.ticktie.report.Legible;

/**
 * What was not tested for one reason.
 *
 * @param reason why
 * @param figures the figures
 * @param parts tables, rows and passages
 */
record UntestedReason(String reason, List<FigureView> figures, List<String> parts) {
    /** Every reason, those of figures first. */
    static List<UntestedReason> of(Result result) {
        Map<String, UntestedReason> groups = new LinkedHashMap<>();
        for (Tick t : result.ticks()) {
            if (t.mark() == Mark.UNTESTED) {
                group(groups, t.reason()).figures.add(FigureView.of(t.amount()));
            }
        }
        for (Untestable u : result.untested()) {
            group(groups, u.reason()).parts.add(Legible.line(u.part()));
        }
        return List.copyOf(groups.values());
    }

    int size() {
        return figures.size() + parts.size();
    }

    private static UntestedReason group(Map<String, UntestedReason> groups, String reason) {
        return groups.computeIfAbsent(reason, r -> new UntestedReason(r, new ArrayList<>(), new ArrayList<>()));
    }
}
