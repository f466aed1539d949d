package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.List;
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
    /** The period phrases of a text, left to right. */
    static List<PeriodMention> in(String text) {
        List<PeriodMention> found = new ArrayList<>();
        for (PeriodPhrase phrase : PeriodPhrases.in(text)) {
            int last = found.size() - 1;
            if (last >= 0
                    && phrase.label().isBareYear()
                    && text.substring(found.get(last).end(), phrase.start()).isBlank()
                    && phrase.start() > found.get(last).end()
                    && found.get(last).label().relation() == PeriodRelation.CURRENT_YEAR) {
                found.set(
                        last,
                        new PeriodMention(
                                found.get(last).start(),
                                phrase.end(),
                                List.of(phrase.label().withMonths(12))));
                continue;
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

    PeriodLabel label() {
        return labels.get(0);
    }
}
