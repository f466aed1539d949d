package org.ticktie.extract.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Grade;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.Repeat;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;

/**
 * Finds columns that are printed twice: as a column of another schedule (the GAAP column of a bridge), or turned into a row of
 * one (the row "Reported" under the headings "Revenue", "Net income"). Each is a profile of figures by what they are called;
 * two profiles that agree under several names are one, and then a name under which they differ contradicts itself.
 */
final class ColumnRepeats {
    private static final int COMMON = 14;
    private static final int TELLING_DIGITS = 3;
    private static final int AGREEING = 3;
    private static final int PROVEN = 4;

    /** A column by its captions, or a row by its headings. */
    private record Profile(int schedule, Map<String, Printing> figures) {}

    private record ProfilePair(int p, int q) {
        // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
        @Override
        public boolean equals(Object o) {
            return o instanceof ProfilePair other && p == other.p && q == other.q;
        }

        @Override
        public int hashCode() {
            return 31 * p + q;
        }
    }

    private final List<Schedule> schedules;
    private final List<Profile> profiles = new ArrayList<>();
    /** By what the caption of a line says, its meaning, so that headings and captions that differ may name one line. */
    private final Map<String, String> meanings = new HashMap<>();

    ColumnRepeats(List<Schedule> schedules) {
        this.schedules = schedules;
        for (Schedule schedule : schedules) {
            for (ScheduleRow row : schedule.rows()) {
                if (row.item() != LineItem.UNKNOWN) {
                    meanings.putIfAbsent(RowKey.withTotal(row), row.item() + "|" + row.basis());
                }
            }
        }
        for (int s = 0; s < schedules.size(); s++) {
            if (schedules.get(s).reliable()) {
                profiles(s);
            }
        }
    }

    List<Repeat> find() {
        Map<ProfilePair, Integer> agreeing = new LinkedHashMap<>();
        for (List<Integer> bucket : byNameAndValue().values()) {
            for (int i = 0; bucket.size() <= COMMON && i < bucket.size(); i++) {
                for (int j = i + 1; j < bucket.size(); j++) {
                    if (profiles.get(bucket.get(i)).schedule != profiles.get(bucket.get(j)).schedule) {
                        agreeing.merge(new ProfilePair(bucket.get(i), bucket.get(j)), 1, Integer::sum);
                    }
                }
            }
        }
        List<Repeat> facts = new ArrayList<>();
        agreeing.forEach((pair, n) -> {
            if (n >= AGREEING) {
                compare(profiles.get(pair.p), profiles.get(pair.q), facts);
            }
        });
        return facts;
    }

    private void profiles(int s) {
        Schedule schedule = schedules.get(s);
        List<String> rowNames =
                schedule.rows().stream().map(r -> name(RowKey.withTotal(r))).toList();
        List<String> headingWords = schedule.columns().stream()
                .map(c -> RowKey.words(HeadingKey.of(c.heading())))
                .toList();
        for (ScheduleColumn column : schedule.columns()) {
            if (column.kind() == ColumnKind.REFERENCE) {
                continue;
            }
            Map<String, Printing> figures = new HashMap<>();
            Set<String> ambiguous = new HashSet<>();
            for (int r = 0; r < rowNames.size(); r++) {
                ScheduleRow row = schedule.rows().get(r);
                enter(figures, ambiguous, rowNames.get(r), new Printing(s, row, column, row.amount(column.index())));
            }
            add(s, figures);
        }
        for (ScheduleRow row : schedule.rows()) {
            Map<String, Printing> figures = new HashMap<>();
            Set<String> ambiguous = new HashSet<>();
            for (int c = 0; c < headingWords.size(); c++) {
                ScheduleColumn column = schedule.columns().get(c);
                if (column.kind() == ColumnKind.AMOUNT) {
                    Amount a = row.amount(column.index());
                    String key = a == null ? "" : HeadingKey.asLine(headingWords.get(c), a, row.basis());
                    enter(figures, ambiguous, name(key), new Printing(s, row, column, a));
                }
            }
            add(s, figures);
        }
    }

    private String name(String key) {
        return meanings.getOrDefault(key, key);
    }

    private void add(int s, Map<String, Printing> figures) {
        if (figures.size() >= AGREEING) {
            profiles.add(new Profile(s, figures));
        }
    }

    private static void enter(Map<String, Printing> figures, Set<String> ambiguous, String key, Printing p) {
        if (key.isEmpty() || p.amount() == null || p.amount().figure().nil() || ambiguous.contains(key)) {
            return;
        }
        if (figures.putIfAbsent(key, p) != null) {
            figures.remove(key);
            ambiguous.add(key);
        }
    }

    private Map<String, List<Integer>> byNameAndValue() {
        Map<String, List<Integer>> buckets = new LinkedHashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            int profile = i;
            profiles.get(i).figures.forEach((key, p) -> {
                if (p.amount().figure().significantDigits() >= TELLING_DIGITS) {
                    String value = p.amount()
                            .figure()
                            .value()
                            .abs()
                            .stripTrailingZeros()
                            .toPlainString();
                    buckets.computeIfAbsent(key + "|" + value, k -> new ArrayList<>(2))
                            .add(profile);
                }
            });
        }
        return buckets;
    }

    private void compare(Profile p, Profile q, List<Repeat> facts) {
        List<Repeat> agreed = new ArrayList<>();
        Set<String> values = new HashSet<>();
        Printing[] differing = null;
        for (Map.Entry<String, Printing> e : p.figures.entrySet()) {
            Printing a = e.getValue();
            Printing b = q.figures.get(e.getKey());
            if (b == null || !Printing.sameDimension(a.amount(), b.amount())) {
                continue;
            }
            if (!Printing.samePeriod(a, b)) {
                return;
            }
            if (Printing.meets(a.amount(), b.amount())) {
                agreed.add(new Repeat(a.amount(), b.amount(), Printing.sign(a, b), Grade.TICK_ONLY));
                if (a.amount().figure().significantDigits() >= TELLING_DIGITS) {
                    values.add(a.amount().text());
                }
            } else if (differing != null) {
                return;
            } else {
                differing = new Printing[] {a, b};
            }
        }
        if (values.size() < AGREEING) {
            return;
        }
        agreed.sort(java.util.Comparator.comparingInt(r -> r.first().number()));
        facts.addAll(agreed);
        if (differing != null && contradicts(differing[0], differing[1])) {
            facts.add(new Repeat(
                    differing[0].amount(),
                    differing[1].amount(),
                    Printing.sign(differing[0], differing[1]),
                    values.size() >= PROVEN ? Grade.STRONG : Grade.WEAK));
        }
    }

    private static boolean contradicts(Printing a, Printing b) {
        int digits = Math.max(
                a.amount().figure().significantDigits(), b.amount().figure().significantDigits());
        return digits >= TELLING_DIGITS && Printing.oneEdit(a.amount(), b.amount());
    }
}
