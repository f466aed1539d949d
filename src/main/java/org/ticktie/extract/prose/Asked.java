package org.ticktie.extract.prose;

import java.util.List;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ScheduleColumn;

/** What the words of a figure ask of a line, and what of it the line or its column says. */
final class Asked {
    private final LineIndex index;
    private final Set<String> issuer;

    /** @param issuer terms of the issuer's name, which say nothing of a line */
    Asked(LineIndex index, Set<String> issuer) {
        this.index = index;
        this.issuer = issuer;
    }

    /** The terms of the phrase that most likely names the measure. */
    List<String> of(Verdict v) {
        List<Reading.Phrase> phrases = v.reading.phrases();
        return phrases.isEmpty()
                ? List.of()
                : phrases.get(0).terms().stream()
                        .filter(t -> !issuer.contains(t))
                        .toList();
    }

    /** Whether the row or its column says a term. */
    boolean said(Candidate c, String term) {
        return c.line().says(term) || columnTerms(column(c)).contains(term);
    }

    /** How many of the terms that name a part of the business neither the row nor its column says. */
    long unsaid(Candidate c, List<String> terms) {
        return terms.stream()
                .filter(t -> CommonTerms.isSpecific(t) && !said(c, t))
                .count();
    }

    static long specific(List<String> terms) {
        return terms.stream().filter(CommonTerms::isSpecific).count();
    }

    /** Whether the words repeat the whole caption of the row, and it takes several to name it. */
    boolean namesAll(Verdict v, Candidate c) {
        List<String> terms = of(v);
        long named = 0;
        for (String term : c.line().terms()) {
            if (!CommonTerms.isLight(term)) {
                if (!terms.contains(term)) {
                    return false;
                }
                named++;
            }
        }
        return named > 1;
    }

    /** Whether a line of the document is named by the term. */
    boolean isKnown(String term) {
        return index.names(term);
    }

    /** The figure of a row in a column, or null. */
    Amount cell(Line line, ScheduleColumn column) {
        return index.cell(line, column.index());
    }

    Set<String> columnTerms(ScheduleColumn column) {
        return index.columns().of(column);
    }

    static ScheduleColumn column(Candidate c) {
        return c.line().schedule().columns().get(c.column());
    }
}
