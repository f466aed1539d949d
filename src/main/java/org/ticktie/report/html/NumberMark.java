package org.ticktie.report.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;
import org.ticktie.source.TextSpan;

/**
 * The element around a figure of the release.
 *
 * @param start offset of its first character in the source
 * @param end offset behind its last character
 * @param id of the figure
 * @param tag the opening tag
 */
record NumberMark(int start, int end, String id, String tag) {
    static final String CLOSE = "</mark>";

    /** The marks of all {@code ticks} that stand in the text, in its order; none overlaps another. */
    static List<NumberMark> of(Result result, List<Tick> ticks, Connections connections) {
        List<NumberMark> all = new ArrayList<>();
        int length = result.source() == null ? 0 : result.source().text().length();
        for (Tick t : ticks) {
            if (t.amount().place() instanceof TextSpan s && s.start() < s.end() && s.end() <= length) {
                all.add(new NumberMark(s.start(), s.end(), t.amount().id(), tag(t, connections)));
            }
        }
        all.sort(Comparator.comparingInt(NumberMark::start));
        List<NumberMark> apart = new ArrayList<>();
        int behind = 0;
        for (NumberMark m : all) {
            if (m.start >= behind) {
                apart.add(m);
                behind = m.end;
            }
        }
        return apart;
    }

    /** The opening tag of the mark on a figure. */
    static String tag(Tick t, Connections connections) {
        StringBuilder tag = new StringBuilder("<mark class=\"n ");
        tag.append(MarkKind.of(t.mark()).key())
                .append("\" id=\"")
                .append(t.amount().id());
        String families = connections.families(t);
        if (!families.isEmpty()) {
            tag.append("\" data-f=\"").append(Markup.escape(families));
        }
        int finding = connections.findingThatSuspects(t);
        if (finding > 0) {
            tag.append("\" data-x=\"").append(finding);
        }
        return tag.append("\" role=\"button\" tabindex=\"-1\">").toString();
    }
}
