package org.ticktie.extract.presentation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ticktie.extract.structure.RowKey;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.fact.TwinColumn;
import org.ticktie.number.Dimension;

/**
 * Finds columns of two tables that hold the same figures under the same captions, and are headed by periods of one length that
 * end in different months.
 */
final class TwinColumns {
    private static final int TELLING_DIGITS = 3;
    private static final int AGREEING = 4;
    /** A figure that so many columns show under one caption tells none of them apart. */
    private static final int COMMON = 14;

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\d]+");

    /** A column of a table, with what it shows by caption. */
    private record Profile(Schedule schedule, ScheduleColumn column, Map<String, Amount> figures) {}

    private record Pair(int first, int second) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Pair p && first == p.first && second == p.second;
        }

        @Override
        public int hashCode() {
            return first * 31 + second;
        }
    }

    private final List<Profile> profiles = new ArrayList<>();
    private final Marks marks;

    private TwinColumns(Marks marks) {
        this.marks = marks;
    }

    static List<TwinColumn> of(List<Schedule> schedules, Marks marks) {
        TwinColumns twins = new TwinColumns(marks);
        for (Schedule s : schedules) {
            if (s.reliable()) {
                for (ScheduleColumn c : s.columns()) {
                    if (c.kind() == ColumnKind.AMOUNT && c.period() != null) {
                        twins.add(s, c);
                    }
                }
            }
        }
        return twins.find();
    }

    private void add(Schedule schedule, ScheduleColumn column) {
        Map<String, Amount> figures = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (ScheduleRow row : schedule.rows()) {
            Amount a = row.amount(column.index());
            String key = RowKey.of(row);
            if (a != null && !key.isEmpty() && a.figure().significantDigits() >= TELLING_DIGITS) {
                if (figures.putIfAbsent(key, a) != null) {
                    twice.add(key);
                }
            }
        }
        figures.keySet().removeAll(twice);
        if (figures.size() >= AGREEING) {
            profiles.add(new Profile(schedule, column, figures));
        }
    }

    private List<TwinColumn> find() {
        Map<Pair, Boolean> same = new LinkedHashMap<>();
        for (List<Integer> bucket : byCaptionAndFigure().values()) {
            for (int i = 0; bucket.size() <= COMMON && i < bucket.size(); i++) {
                for (int j = i + 1; j < bucket.size(); j++) {
                    same.computeIfAbsent(new Pair(bucket.get(i), bucket.get(j)), this::isTwin);
                }
            }
        }
        List<Pair> twins = new ArrayList<>();
        List<Pair> agreeing = new ArrayList<>();
        Set<Integer> atHome = new HashSet<>();
        same.forEach((pair, twin) -> {
            if (twin && end(pair.first).equals(end(pair.second))) {
                if (atHome.add(pair.first) & atHome.add(pair.second)) {
                    agreeing.add(pair);
                }
            } else if (twin && !sameHeading(pair)) {
                twins.add(pair);
            }
        });
        twins.removeIf(p -> atHome.contains(p.first) && atHome.contains(p.second));
        List<TwinColumn> found = facts(twins);
        agreeing.forEach(p -> found.add(new TwinColumn(mark(p.second), mark(p.first), false)));
        return found;
    }

    /** Whether one heading says all that the other does, so that one of them was misread. */
    private boolean sameHeading(Pair pair) {
        Set<String> first = words(pair.first);
        Set<String> second = words(pair.second);
        return first.containsAll(second) || second.containsAll(first);
    }

    private Set<String> words(int profile) {
        String heading = profiles.get(profile).column.heading().toLowerCase(Locale.ROOT);
        return new HashSet<>(List.of(BETWEEN_WORDS.split(heading)));
    }

    private Map<String, List<Integer>> byCaptionAndFigure() {
        Map<String, List<Integer>> buckets = new LinkedHashMap<>();
        for (int i = 0; i < profiles.size(); i++) {
            int profile = i;
            profiles.get(i).figures.forEach((key, a) -> buckets.computeIfAbsent(
                            key + "|" + value(a), k -> new ArrayList<>(2))
                    .add(profile));
        }
        return buckets;
    }

    private static String value(Amount a) {
        return a.figure().value().abs().stripTrailingZeros().toPlainString();
    }

    /** Whether two columns for periods of one length agree under every caption that both have. */
    private boolean isTwin(Pair pair) {
        Profile p = profiles.get(pair.first);
        Profile q = profiles.get(pair.second);
        if (p.schedule == q.schedule
                || p.column.period().months() != q.column.period().months()) {
            return false;
        }
        Set<String> agreeing = new HashSet<>();
        for (Map.Entry<String, Amount> e : p.figures.entrySet()) {
            Amount other = q.figures.get(e.getKey());
            if (other != null && !value(other).equals(value(e.getValue()))) {
                return false;
            }
            if (other != null) {
                agreeing.add(value(other));
            }
        }
        return agreeing.size() >= AGREEING;
    }

    /** One for each pair of tables: what is wrong with one heading is mostly wrong with its neighbours. */
    private List<TwinColumn> facts(List<Pair> twins) {
        Map<List<Integer>, List<Pair>> tables = new LinkedHashMap<>();
        for (Pair p : twins) {
            tables.computeIfAbsent(
                            List.of(
                                    schedule(p.first).ordinal(),
                                    schedule(p.second).ordinal()),
                            k -> new ArrayList<>())
                    .add(p);
        }
        List<TwinColumn> found = new ArrayList<>();
        for (List<Pair> pairs : tables.values()) {
            Pair pair = pairs.get(0);
            boolean swapped = pairs.stream()
                    .anyMatch(p -> end(p.first).equals(end(pair.second))
                            && end(p.second).equals(end(pair.first)));
            found.add(new TwinColumn(mark(pair.second), mark(pair.first), swapped));
        }
        return found;
    }

    private Schedule schedule(int profile) {
        return profiles.get(profile).schedule;
    }

    private YearMonth end(int profile) {
        return profiles.get(profile).column.period().end();
    }

    private Amount mark(int profile) {
        YearMonth end = end(profile);
        Profile p = profiles.get(profile);
        int month = end.getYear() * 12 + end.getMonthValue() - 1;
        return marks.heading(p.column.heading(), Dimension.MONTH, month, p.schedule.title());
    }
}
