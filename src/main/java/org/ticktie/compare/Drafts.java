package org.ticktie.compare;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.check.Comparison;
import org.ticktie.check.Outcome;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Since;

/** Holds a draft against an earlier one: what was found since, what was mended, and which figures moved alone. */
public final class Drafts {
    private final Result previous;
    private final Result current;
    private final FigureMatch match;

    private Drafts(Result previous, Result current) {
        this.previous = previous;
        this.current = current;
        this.match = new FigureMatch(amounts(previous), amounts(current));
    }

    /** What has become of {@code current} since {@code previous}; both were read. */
    public static Since compare(Result previous, Result current) {
        return new Drafts(previous, current).since();
    }

    private static List<Amount> amounts(Result result) {
        return result.ticks().stream().map(t -> t.amount()).toList();
    }

    private Since since() {
        List<Finding> before = new ArrayList<>(previous.findings());
        List<Finding> left = new ArrayList<>();
        for (Finding f : current.findings()) {
            if (!before.removeIf(b -> b.fingerprint().equals(f.fingerprint()))) {
                left.add(f);
            }
        }
        List<Finding> fresh = new ArrayList<>();
        List<Since.Changed> changed = new ArrayList<>();
        for (Finding f : left) {
            Finding was =
                    before.stream().filter(b -> sameLine(b, f)).findFirst().orElse(null);
            if (was == null) {
                fresh.add(f);
            } else {
                before.remove(was);
                changed.add(new Since.Changed(was, f));
            }
        }
        return new Since(previous.document(), fresh, changed, before, match.moved(), stragglers());
    }

    private static boolean sameLine(Finding a, Finding b) {
        return a.rule().equals(b.rule())
                && a.reported() != null
                && b.reported() != null
                && FigureMatch.address(a.reported()).equals(FigureMatch.address(b.reported()));
    }

    /** The relations of the earlier draft that held, and do not with what the figures are now. */
    private List<Since.Straggler> stragglers() {
        List<Since.Straggler> all = new ArrayList<>();
        for (Relation r : previous.relations()) {
            boolean held = r.outcome() == Outcome.AGREES || r.outcome() == Outcome.ROUNDING;
            Since.Straggler straggler = held && r.comparison().bearsOut() ? straggler(r.comparison()) : null;
            if (straggler != null) {
                all.add(straggler);
            }
        }
        return all;
    }

    private Since.Straggler straggler(Comparison held) {
        List<Since.Move> moved = new ArrayList<>();
        List<Amount> stayed = new ArrayList<>();
        Comparison now = held;
        for (Amount was : held.amounts()) {
            Amount is = was.isElsewhere() ? was : match.of(was);
            if (is == null) {
                return null;
            }
            if (FigureMatch.sameValue(was, is)) {
                stayed.add(is);
            } else {
                moved.add(new Since.Move(was, is));
                now = now.with(new Amount(was.number(), is.figure(), is.text(), is.place(), is.setting(), is.where()));
            }
        }
        boolean alone = !moved.isEmpty() && !stayed.isEmpty() && now.outcome() == Outcome.EXCEPTION;
        return alone ? new Since.Straggler(moved, stayed, now.formula()) : null;
    }
}
