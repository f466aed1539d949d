package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ticktie.extract.period.PeriodLabel;
import org.ticktie.extract.period.PeriodPhrase;
import org.ticktie.extract.period.PeriodPhrases;
import org.ticktie.extract.period.PeriodRelation;

/**
 * A stretch of a sentence that names a period, or several ("three and six months ended June 30").
 *
 * @param start where it begins in the block's text
 * @param end index behind it
 * @param labels what it says
 */
record PeriodMention(int start, int end, List<PeriodLabel> labels) {
    private static final Pattern ENDED = Pattern.compile("(?i)end(?:ed|ing)(?: on)?");

    /** The period phrases of a text, left to right. */
    static List<PeriodMention> in(String text) {
        List<PeriodMention> found = new ArrayList<>();
        for (PeriodPhrase phrase : PeriodPhrases.in(text)) {
            int last = found.size() - 1;
            if (last >= 0) {
                PeriodLabel joined = joined(
                        found.get(last).label(),
                        text.substring(Math.min(found.get(last).end(), phrase.start()), phrase.start())
                                .trim(),
                        phrase.label());
                if (joined != null) {
                    found.set(last, new PeriodMention(found.get(last).start(), phrase.end(), List.of(joined)));
                    continue;
                }
            }
            if (last >= 0 && phrase.start() < found.get(last).end()) {
                PeriodMention before = found.get(last);
                List<PeriodLabel> both = new ArrayList<>(before.labels());
                both.add(phrase.label());
                found.set(last, new PeriodMention(before.start(), Math.max(before.end(), phrase.end()), both));
            } else {
                found.add(new PeriodMention(phrase.start(), phrase.end(), List.of(phrase.label())));
            }
        }
        return found;
    }

    /**
     * Two phrases that are one: "the quarter ended | June 30, 2025", "the full year | 2024", "the 2024 | six-month period",
     * "the end of the prior year | quarter".
     */
    private static PeriodLabel joined(PeriodLabel first, String between, PeriodLabel second) {
        boolean current =
                first.relation() == PeriodRelation.CURRENT_QUARTER || first.relation() == PeriodRelation.CURRENT_YEAR;
        if (current && ENDED.matcher(between).matches() && second.months() == null && second.month() != null) {
            return second.withMonths(first.months());
        }
        if (first.relation() == PeriodRelation.CURRENT_YEAR && between.isEmpty() && second.isBareYear()) {
            return second.withMonths(12);
        }
        boolean length = second.months() != null
                && second.months() > 3
                && second.months() < 12
                && second.year() == null
                && !second.hasDate()
                && second.relation() == PeriodRelation.NONE;
        if (first.isBareYear() && between.isEmpty() && length) {
            return second.withDate(null, null, first.year());
        }
        if (first.relation() == PeriodRelation.PRIOR_YEAR_END
                && between.isEmpty()
                && second.relation() == PeriodRelation.CURRENT_QUARTER) {
            List<PeriodPhrase> quarter = PeriodPhrases.in("prior year quarter");
            return quarter.isEmpty() ? null : quarter.get(0).label().withMonths(0);
        }
        return null;
    }

    PeriodLabel label() {
        return labels.get(0);
    }
}
