package org.ticktie.diagnose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.math3.exception.MathIllegalStateException;
import org.apache.commons.math3.optim.MaxIter;
import org.apache.commons.math3.optim.PointValuePair;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.ticktie.check.Comparison;
import org.ticktie.check.Operator;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;
import org.ticktie.number.Exact;
import org.ticktie.number.Figure;
import org.ticktie.number.Interval;
import org.ticktie.number.Uom;

/**
 * Shortlists the figures to change, where more than two must be, so that all broken relations hold and those that agree go on
 * holding: the linear programme that minimises the sum of the changes, each against the largest figure of its unit. (The
 * smallest sum stands in for the smallest number of changes, which would take too long to find.)
 */
final class FewestChanges {
    private static final int MOST_FIGURES = 150;
    private static final int MOST_RELATIONS = 120;
    private static final double PRECISION = 1e-10;
    private static final int MOST_STEPS = 2_000;
    /** Smaller changes, in displayed units, only use up the room that rounding leaves. */
    private static final double CHANGED = 3;

    private final Map<Amount, Integer> index = new LinkedHashMap<>();
    private final Map<Uom, Double> sizes = new HashMap<>();
    private final List<LinearConstraint> constraints = new ArrayList<>();

    private FewestChanges() {}

    /** The figures that the programme changes; none where it is too large or has no solution. */
    static Set<Amount> mending(Collection<Relation> broken, Ledger ledger, Suspicion suspicion) {
        Set<Relation> relations = new LinkedHashSet<>(broken);
        FewestChanges programme = new FewestChanges();
        for (Relation r : broken) {
            for (Amount a : r.comparison().amounts()) {
                if (!a.figure().nil() && !a.isElsewhere()) {
                    programme.index.putIfAbsent(a, programme.index.size());
                    programme.sizes.merge(a.figure().uom(), size(a), Math::max);
                }
            }
        }
        if (programme.index.size() > MOST_FIGURES) {
            return Set.of();
        }
        for (Amount a : programme.index.keySet()) {
            relations.addAll(suspicion.relations(a));
        }
        relations.stream().limit(MOST_RELATIONS).forEach(r -> programme.add(ledger.of(r)));
        return programme.solve();
    }

    /** Two variables for each figure, what is added to it and what is taken off. */
    private void add(Comparison c) {
        Interval have = c.reported().interval();
        Interval want = c.expected().interval();
        Exact difference = c.difference();
        if (c.operator() != Operator.EQUALS || have == null || want == null || difference == null) {
            return;
        }
        double[] row = new double[2 * index.size()];
        for (Amount a : new HashSet<>(c.amounts())) {
            Integer i = index.get(a);
            double slope = i == null ? 0 : slope(c, a, difference);
            if (slope != 0) {
                row[2 * i] = slope * sizes.get(a.figure().uom());
                row[2 * i + 1] = -row[2 * i];
            }
        }
        double off = value(difference);
        double room = value(have.width().plus(want.width())) / 2;
        double scale = Arrays.stream(row).map(Math::abs).max().orElse(0);
        if (scale == 0) {
            return;
        }
        for (int i = 0; i < row.length; i++) {
            row[i] /= scale;
        }
        constraints.add(new LinearConstraint(row, Relationship.LEQ, (room - off) / scale));
        constraints.add(new LinearConstraint(row, Relationship.GEQ, (-room - off) / scale));
    }

    /** By how much the difference grows with the figure. */
    private static double slope(Comparison c, Amount a, Exact difference) {
        Figure f = a.figure();
        Amount more = new Amount(
                a.number(),
                new Figure(f.value().add(f.ulp()), f.ulp(), f.uom(), f.nil()),
                a.text(),
                a.place(),
                a.setting(),
                a.where());
        Exact then = c.with(more).difference();
        return then == null ? 0 : value(then.minus(difference)) / f.ulp().doubleValue();
    }

    private Set<Amount> solve() {
        double[] cost = new double[2 * index.size()];
        Arrays.fill(cost, 1);
        Set<Amount> changed = new LinkedHashSet<>();
        try {
            PointValuePair best = new SimplexSolver(PRECISION)
                    .optimize(
                            new MaxIter(MOST_STEPS),
                            new LinearObjectiveFunction(cost, 0),
                            new LinearConstraintSet(constraints),
                            GoalType.MINIMIZE,
                            new NonNegativeConstraint(true));
            index.forEach((a, i) -> {
                double change = (best.getPoint()[2 * i] - best.getPoint()[2 * i + 1])
                        * sizes.get(a.figure().uom());
                if (Math.abs(change) > CHANGED * a.figure().ulp().doubleValue()) {
                    changed.add(a);
                }
            });
        } catch (MathIllegalStateException unsolvable) {
            return Set.of();
        }
        return changed;
    }

    private static double size(Amount a) {
        return Math.max(
                Math.abs(a.figure().value().doubleValue()), a.figure().ulp().doubleValue());
    }

    private static double value(Exact e) {
        return e.toBigDecimal().doubleValue();
    }
}
