package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
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
     * What a row is worth to any phrase; terms are told by their ordinals.
     *
     * @param line the row
     * @param own weight of its caption, remarks counting less
     * @param terms those of its caption
     * @param weights one for each of {@code terms}
     * @param segments words of its section that may name a segment
     * @param around what stands above it
     * @param telling words of that which are not common
     */
    private record Worth(
            Line line, double own, int[] terms, double[] weights, int[] segments, int[] around, int[] telling) {}

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
    private final Map<String, Integer> ordinals = new HashMap<>();
    private final SoughtTerms sought = new SoughtTerms();
    private final ColumnTerms columns = new ColumnTerms();
    /** Rows such as "Comparable (Non-GAAP)" of tables whose columns are the measures. */
    private final List<Line> qualifierLines = new ArrayList<>();

    private final Set<String> perShareTerms = new HashSet<>();
    private final Map<Integer, BigDecimal> scales = new HashMap<>();
    private final Map<ScheduleRow, BigDecimal> rowScales = new IdentityHashMap<>();
    private final Set<String> known = new HashSet<>();
    private final String currency;

    LineIndex(List<Schedule> schedules) {
        Set<Set<String>> captions = new HashSet<>();
        Set<String> currencies = new HashSet<>();
        Map<String, Integer> count = new HashMap<>();
        for (Schedule schedule : schedules) {
            currencies.add(schedule.currency());
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
        currencies.remove("");
        currency = currencies.size() == 1 ? currencies.iterator().next() : "";
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

    /** ISO 4217 code of the one currency that tables name; empty where they name none, or several. */
    String currency() {
        return currency;
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
        List<Worth> held = new ArrayList<>(candidates.size());
        for (Line line : candidates) {
            held.add(worths.computeIfAbsent(line, this::worth));
        }
        Set<String> terms = new LinkedHashSet<>(wanted);
        double[] weights = terms.stream().mapToDouble(this::weight).toArray();
        sought.set(ordinals(terms), weights, ordinals(near));
        List<Match> matches = new ArrayList<>();
        for (Worth worth : held) {
            double fit = fit(worth);
            if (fit >= WORTH_LOOKING_AT) {
                matches.add(new Match(worth.line, fit));
            }
        }
        matches.sort(Comparator.comparingDouble(Match::fit).reversed());
        return matches.size() > MOST ? matches.subList(0, MOST) : matches;
    }

    private Worth worth(Line line) {
        double[] weights = new double[line.terms().size()];
        double own = 0;
        int t = 0;
        for (String term : line.terms()) {
            weights[t] = weight(term);
            own += weights[t++] * (line.remarks().contains(term) ? REMARK_FACTOR : 1);
        }
        List<String> segments =
                line.section().stream().filter(CommonTerms::isSpecific).toList();
        List<String> telling = line.around().stream()
                .filter(term -> !CommonTerms.isLight(term))
                .toList();
        return new Worth(
                line,
                own,
                ordinals(line.terms()),
                weights,
                ordinals(segments),
                ordinals(line.around()),
                ordinals(telling));
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

    private double fit(Worth worth) {
        sought.look(worth.terms, worth.around);
        double supplied = 0;
        for (int t = 0; t < worth.terms.length; t++) {
            if (sought.isOnlyNear(worth.terms[t])) {
                supplied += worth.weights[t];
            }
        }
        double coverage = (sought.hit() + 0.85 * sought.above()) / sought.weight();
        double precision = (sought.hit() + 0.7 * supplied) / worth.own;
        double fit = coverage + precision == 0 ? 0 : 2 * coverage * precision / (coverage + precision);
        for (int term : worth.segments) {
            if (!sought.isSaid(term)) {
                fit *= 0.93; // a segment that the sentence does not speak of
                break;
            }
        }
        for (int term : worth.telling) {
            if (sought.isNear(term)) {
                return fit + 0.05;
            }
        }
        return fit;
    }

    /** The ordinal of a term: thousands of rows are held against each phrase, and numbers are compared faster than words. */
    private int ordinal(String term) {
        Integer known = ordinals.get(term);
        if (known == null) {
            known = ordinals.size();
            ordinals.put(term, known);
        }
        return known;
    }

    private int[] ordinals(Collection<String> terms) {
        int[] all = new int[terms.size()];
        int i = 0;
        for (String term : terms) {
            all[i++] = ordinal(term);
        }
        return all;
    }
}
