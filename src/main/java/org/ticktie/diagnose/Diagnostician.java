package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Confidence;
import org.ticktie.finding.Diagnosis;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;

/** Turns failed comparisons into findings. */
public final class Diagnostician {
    /** The findings, in the order of the document. */
    public List<Finding> findings(org.ticktie.fact.Facts facts, List<Relation> relations) {
        List<Finding> findings = new ArrayList<>();
        for (Relation r : relations) {
            if (r.outcome() == Outcome.EXCEPTION) {
                findings.add(finding(findings.size() + 1, r));
            }
        }
        return findings;
    }

    private static Finding finding(int number, Relation r) {
        List<Amount> suspects = List.copyOf(new LinkedHashSet<>(r.comparison().amounts()));
        Amount reported = suspects.get(0);
        return new Finding(
                number,
                r.rule().code(),
                r.rule().assertion(),
                r.rule().severity(),
                reported.where() + " shows " + reported.text() + "; "
                        + r.comparison().formula() + " does not hold",
                List.of(r),
                r.rule().code() + ":" + r.comparison().formula(),
                reported,
                r.comparison().implied(reported),
                new Diagnosis("", "", Confidence.SET),
                suspects,
                List.of());
    }
}
