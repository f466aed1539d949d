package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.fact.Amount;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.number.Dimension;

/** The rows of all tables by the words of their captions, so that a phrase finds its rows without looking at the others. */
final class LineIndex {
    /** A row that fits a phrase, from 0 to 1. */
    record Match(Line line, double fit) {}

    /**
     * What a row is worth to any phrase.
     *
     * @param own weight of its caption, remarks counting less
     * @param weights those of {@code terms}, the words of its caption
     * @param segments words of its section that may name a segment
     * @param around telling words of what stands above it
     */
    private record Worth(double own, String[] terms, double[] weights, String[] segments, String[] around) {}

    private static final double UNKNOWN_WEIGHT = 0.9;
    private static final double LIGHT_FACTOR = 0.22;
    private static final double REMARK_FACTOR = 0.35;
    private static final double WORTH_LOOKING_AT = 0.3;
    private static final int MOST = 80;
    private static final int MOST_NAMED = 600;
    private static final int MOST_CONTEXT = 12;

    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<Line, Worth> worths = new IdentityHashMap<>();
    private final ColumnTerms columns = new ColumnTerms();
    /** Rows such as "Comparable (Non-GAAP)" of tables whose columns are the measures. */
    private final List<Line> qualifierLines = new ArrayList<>();

    private final Set<String> perShareTerms = new HashSet<>();
    private final Map<Integer, BigDecimal> scales = new HashMap<>();
    private final Map<ScheduleRow, BigDecimal> rowScales = new IdentityHashMap<>();
    private final Set<String> known = new HashSet<>();

    LineIndex(List<Schedule> schedules) {
        Set<Set<String>> captions = new HashSet<>();
        Map<String, Integer> count = new HashMap<>();
        for (Schedule schedule : schedules) {
            Set<String> title = new LinkedHashSet<>(Terms.of(schedule.title()));
            schedule.columns().forEach(c -> title.addAll(Terms.of(c.heading())));
            for (ScheduleRow row : schedule.rows()) {
                Line line = Line.of(schedule, row, title);
                line.terms().forEach(t -> lines.computeIfAbsent(t, k -> new ArrayList<>())
                        .add(line));
                known.addAll(line.around());
                if (Terms.areQualifiers(line.terms())) {
                    qualifierLines.add(line);
                }
                if (row.kind() == RowKind.PER_SHARE) {
                    perShareTerms.addAll(line.terms());
                }
                if (captions.add(line.terms())) {
                    line.terms().forEach(t -> count.merge(t, 1, Integer::sum));
                }
            }
            columns.add(schedule);
        }
        int n = captions.size();
        count.forEach((term, k) ->
                weights.put(term, Math.log(1 + (double) n / k) * (CommonTerms.isLight(term) ? LIGHT_FACTOR : 1)));
    }

    /** Takes the money of a table times {@code factor}, where sentences show that its scale caption was lost. */
    void scale(Schedule schedule, BigDecimal factor) {
        scales.put(schedule.ordinal(), factor);
    }

    /** Takes the money of one row times {@code factor}, where sentences show that the scale of its table is not its own. */
    void scale(ScheduleRow row, BigDecimal factor) {
        rowScales.put(row, factor);
    }

    boolean hasScales() {
        return !scales.isEmpty() || !rowScales.isEmpty();
    }

    /** What the columns say. */
    ColumnTerms columns() {
        return columns;
    }

    /** The figure of a row in a column, or null. */
    Amount cell(Line line, int column) {
        Amount cell = line.row().amount(column);
        BigDecimal scale =
                rowScales.getOrDefault(line.row(), scales.get(line.schedule().ordinal()));
        if (cell == null
                || scale == null
                || line.row().kind() != RowKind.AMOUNT
                || cell.figure().uom().dimension() != Dimension.MONEY) {
            return cell;
        }
        return new Amount(
                cell.number(), cell.figure().scaled(scale), cell.text(), cell.place(), cell.setting(), cell.where());
    }

    /** Whether captions of per-share lines use the term. */
    boolean isPerShareTerm(String term) {
        return perShareTerms.contains(term);
    }

    boolean knows(String term) {
        return weights.containsKey(term) || known.contains(term);
    }

    /** Whether captions use the term. */
    boolean names(String term) {
        return weights.containsKey(term);
    }

    double weight(String term) {
        return weights.getOrDefault(term, UNKNOWN_WEIGHT * (CommonTerms.isLight(term) ? LIGHT_FACTOR : 1));
    }

    /** The rows that {@code wanted} may name, the best first; {@code near} are other words of the sentence and its heading. */
    List<Match> match(Collection<String> wanted, Collection<String> near) {
        Set<Line> candidates = new LinkedHashSet<>();
        for (String term : wanted) {
            if (!CommonTerms.isLight(term) || wanted.size() == 1) {
                candidates.addAll(named(term));
            }
        }
        List<String> telling =
                wanted.stream().filter(t -> !CommonTerms.isLight(t)).toList();
        Set<String> context = new HashSet<>(near);
        int looked = 0;
        for (String term : near) {
            // rows that are segments or products of a table whose title or columns name the measure
            if (CommonTerms.isLight(term) || looked++ > MOST_CONTEXT) {
                continue;
            }
            for (Line line : named(term)) {
                if (asked(line, telling)) {
                    candidates.add(line);
                }
            }
        }
        if (wanted.stream().anyMatch(Terms::isQualifier)) {
            for (Line line : qualifierLines) {
                if (asked(line, telling)) {
                    candidates.add(line);
                }
            }
        }
        Set<String> asked = new LinkedHashSet<>(wanted);
        double[] weights = asked.stream().mapToDouble(this::weight).toArray();
        double askedWeight = Arrays.stream(weights).sum();
        List<Match> matches = new ArrayList<>();
        for (Line line : candidates) {
            double fit = fit(line, asked, weights, askedWeight, context);
            if (fit >= WORTH_LOOKING_AT) {
                matches.add(new Match(line, fit));
            }
        }
        matches.sort(Comparator.comparingDouble(Match::fit).reversed());
        return matches.size() > MOST ? matches.subList(0, MOST) : matches;
    }

    private Worth worth(Line line) {
        String[] terms = line.terms().toArray(String[]::new);
        double[] weights = new double[terms.length];
        double own = 0;
        for (int t = 0; t < terms.length; t++) {
            weights[t] = weight(terms[t]);
            own += weights[t] * (line.remarks().contains(terms[t]) ? REMARK_FACTOR : 1);
        }
        String[] segments =
                line.section().stream().filter(CommonTerms::isSpecific).toArray(String[]::new);
        String[] around =
                line.around().stream().filter(t -> !CommonTerms.isLight(t)).toArray(String[]::new);
        return new Worth(own, terms, weights, segments, around);
    }

    /** The rows whose captions use the term; of a word that thousands of them use, the first. */
    private List<Line> named(String term) {
        List<Line> all = lines.getOrDefault(term, List.of());
        return all.size() > MOST_NAMED ? all.subList(0, MOST_NAMED) : all;
    }

    private static boolean asked(Line line, List<String> telling) {
        for (String term : telling) {
            if (line.around().contains(term)) {
                return true;
            }
        }
        return false;
    }

    private double fit(Line line, Set<String> asked, double[] askedWeights, double askedWeight, Set<String> context) {
        Worth worth = worths.computeIfAbsent(line, this::worth);
        double hit = 0;
        double above = 0;
        int i = 0;
        for (String term : asked) {
            double weight = askedWeights[i++];
            if (line.terms().contains(term)) {
                hit += weight;
            } else if (line.around().contains(term)) {
                above += weight;
            }
        }
        double supplied = 0;
        for (int t = 0; t < worth.terms.length; t++) {
            if (context.contains(worth.terms[t]) && !asked.contains(worth.terms[t])) {
                supplied += worth.weights[t];
            }
        }
        double coverage = (hit + 0.85 * above) / askedWeight;
        double precision = (hit + 0.7 * supplied) / worth.own;
        double fit = coverage + precision == 0 ? 0 : 2 * coverage * precision / (coverage + precision);
        for (String term : worth.segments) {
            if (!asked.contains(term) && !context.contains(term)) {
                fit *= 0.93; // a segment that the sentence does not speak of
                break;
            }
        }
        for (String term : worth.around) {
            if (context.contains(term)) {
                return fit + 0.05;
            }
        }
        return fit;
    }
}
