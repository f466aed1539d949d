package org.ticktie.report.html;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Mark;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Tick;

/** What bears a mark in the page: every figure, and every word or date that a finding holds to be wrong. */
final class MarkedTicks {
    private MarkedTicks() {}

    static List<Tick> of(Result result) {
        List<Tick> all = new ArrayList<>(result.ticks());
        List<Amount> words = new ArrayList<>();
        for (Finding f : result.findings()) {
            Amount word = f.reported();
            if (word != null && word.isWord() && !words.contains(word)) {
                words.add(word);
                all.add(new Tick(
                        word,
                        Mark.DISCREPANCY,
                        "",
                        f.relations().stream().map(Relation::id).toList()));
            }
        }
        return all;
    }
}
