package org.ticktie.benchmark;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.ticktie.benchmark.StagedCheck.Stage;
import org.ticktie.rule.RuleSettings;
import org.ticktie.source.Source;

/**
 * Prints how the time of each stage grows with the size of a document: seconds at a hundredth, a tenth and the whole of a
 * layout's size, and how many times a tenth the whole takes. Ten times the size is 10 to 13 times the time where a stage grows
 * with n or n log n. Run it with
 * {@code .ci/benchmark growth LAYOUT…}; without layouts it measures all.
 */
public final class Growth {
    /** Shorter times say nothing of growth. */
    private static final double LEAST = 0.02;

    private static final int WARMING = 5;

    private Growth() {}

    /** Prints a table for each layout. */
    public static void main(String[] args) {
        StagedCheck check = new StagedCheck(RuleSettings.BUILT_IN);
        List<GrowingLayout> layouts = args.length == 0
                ? List.of(GrowingLayout.values())
                : Stream.of(args)
                        .map(a -> GrowingLayout.valueOf(a.toUpperCase(Locale.ROOT)))
                        .toList();
        for (GrowingLayout layout : GrowingLayout.values()) {
            Source small = layout.source(200);
            for (int i = 0; i < WARMING; i++) {
                check.seconds(small);
            }
        }
        layouts.forEach(layout -> measure(check, layout));
    }

    private static void measure(StagedCheck check, GrowingLayout layout) {
        System.out.printf("%n%-34s", layout.what);
        Stream.of(Stage.values())
                .forEach(s -> System.out.printf("%9s", s.toString().toLowerCase(Locale.ROOT)));
        System.out.println();
        Map<Stage, Double> before = null;
        for (int size : new int[] {layout.most / 100, layout.most / 10, layout.most}) {
            Source source = layout.source(size);
            Map<Stage, Double> best = best(check, source, size == layout.most ? 1 : 3);
            System.out.printf(Locale.ROOT, "%,34d", size);
            best.values().forEach(s -> System.out.printf(Locale.ROOT, "%9.3f", s));
            System.out.println();
            if (before != null) {
                System.out.printf("%34s", "times a tenth of it");
                for (Stage stage : Stage.values()) {
                    double now = best.get(stage);
                    System.out.printf(
                            Locale.ROOT, now < LEAST ? "%9s" : "%9.1f", now < LEAST ? "" : now / before.get(stage));
                }
                System.out.println();
            }
            before = best;
        }
    }

    private static Map<Stage, Double> best(StagedCheck check, Source source, int times) {
        Map<Stage, Double> best = new EnumMap<>(Stage.class);
        for (int i = 0; i < times; i++) {
            check.seconds(source).forEach((stage, s) -> best.merge(stage, s, Math::min));
        }
        return best;
    }
}
