package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Basis;
import org.ticktie.fact.RowKind;
import org.ticktie.fact.Schedule;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.fact.ScheduleRow;
import org.ticktie.number.Dimension;

/** The rows of all tables by the words of their captions, so that a phrase finds its rows without looking at the others. */
final class LineIndex {
    private static final Set<String> LIGHT = new HashSet<>();
    private static final Set<String> GENERAL = new HashSet<>();

    static {
        for (String line : ProseWords.lines("general.txt")) {
            GENERAL.addAll(ProseWords.phrases(":" + line, ':'));
        }
        for (String line : ProseWords.lines("light.txt")) {
            LIGHT.addAll(ProseWords.phrases(":" + line, ':'));
        }
    }

    /** A row that fits a phrase, from 0 to 1. */
    record Match(Line line, double fit) {}

    private static final double UNKNOWN_WEIGHT = 0.9;
    private static final double LIGHT_FACTOR = 0.22;
    private static final double REMARK_FACTOR = 0.35;
    private static final double WORTH_LOOKING_AT = 0.3;
    private static final int MOST = 80;
    private static final int MOST_NAMED = 600;
    private static final int MOST_CONTEXT = 12;

    private final Map<String, List<Line>> lines = new HashMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<ScheduleColumn, Set<String>> columnTerms = new HashMap<>();
    private final Map<ScheduleColumn, Set<String>> distinctive = new HashMap<>();
    /** Rows such as "Comparable (Non-GAAP)" of tables whose columns are the measures. */
    private final List<Line> qualifierLines = new ArrayList<>();

    private final Set<String> perShareTerms = new HashSet<>();
    /** "Loans, net of allowance for credit losses of $4,276 and $4,370" are net loans. */
    private static final Pattern ALLOWANCE = Pattern.compile("(?i)(?:net of|less) (?:the |an )?allowance.*");

    private static final Pattern REMARK = Pattern.compile("(?i)\\([^)]*\\)|, (?:net of|including|inclusive of|less) .*");

    private final Map<Integer, BigDecimal> scales = new HashMap<>();
    private final Set<String> known = new HashSet<>();

    LineIndex(List<Schedule> schedules) {
        Set<Set<String>> captions = new HashSet<>();
        Map<String, Integer> count = new HashMap<>();
        for (Schedule schedule : schedules) {
            Set<String> title = new LinkedHashSet<>(Terms.of(schedule.title()));
            schedule.columns().forEach(c -> title.addAll(Terms.of(c.heading())));
            for (ScheduleRow row : schedule.rows()) {
                Line line = line(schedule, row, title);
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
            columns(schedule);
        }
        int n = captions.size();
        count.forEach((term, k) ->
                weights.put(term, Math.log(1 + (double) n / k) * (LIGHT.contains(term) ? LIGHT_FACTOR : 1)));
    }

    /** Keeps what each column heading says that not all of them say. */
    private void columns(Schedule schedule) {
        Map<String, Integer> said = new HashMap<>();
        for (ScheduleColumn column : schedule.columns()) {
            Set<String> terms = new LinkedHashSet<>(Terms.of(column.heading()));
            columnTerms.put(column, terms);
            terms.forEach(t -> said.merge(t, 1, Integer::sum));
        }
        for (ScheduleColumn column : schedule.columns()) {
            Set<String> own = new LinkedHashSet<>(columnTerms.get(column));
            own.removeIf(t -> said.get(t) == schedule.columns().size());
            distinctive.put(column, own);
        }
    }

    /** Where columns are segments or measures, the one that the sentence names is preferred. */
    double columnFactor(Schedule schedule, ScheduleColumn column, Collection<String> asked, Collection<String> near) {
        int own = said(column, asked, near);
        if (own > 0) {
            return 1;
        }
        for (ScheduleColumn other : schedule.columns()) {
            if (other.kind() == column.kind() && said(other, asked, near) > 0) {
                return 0.85;
            }
        }
        return 1;
    }

    private int said(ScheduleColumn column, Collection<String> asked, Collection<String> near) {
        int count = 0;
        for (String term : distinctive.getOrDefault(column, Set.of())) {
            if (asked.contains(term) || near.contains(term)) {
                count++;
            }
        }
        return count;
    }

    /** Whether a term may name a segment, product or region. */
    static boolean isSpecific(String term) {
        return !GENERAL.contains(term) && !LIGHT.contains(term) && !Terms.areQualifiers(List.of(term));
    }

    private static Line line(Schedule schedule, ScheduleRow row, Set<String> title) {
        Set<String> terms =
                new LinkedHashSet<>(Terms.of(ALLOWANCE.matcher(row.caption()).replaceAll("net")));
        Set<String> section = new LinkedHashSet<>(Terms.of(row.section()));
        Set<String> around = new LinkedHashSet<>(section);
        if (row.kind() == RowKind.PER_SHARE && (section.contains("eps") || terms.contains("eps")) || perShare(row)) {
            terms.add("eps");
        }
        if (terms.isEmpty()
                || !Terms.areQualifiers(terms) && terms.stream().allMatch(LIGHT::contains) && !terms.contains("loss")) {
            terms.addAll(section);
        }
        around.addAll(title);
        around.removeAll(terms);
        Basis basis = row.basis() != Basis.REPORTED
                ? row.basis()
                : terms.contains("adjusted") || section.contains("adjusted") ? Basis.ADJUSTED : Basis.REPORTED;
        return new Line(schedule, row, terms, remarks(row.caption(), terms), section, around, basis);
    }

    private static Set<String> remarks(String caption, Set<String> terms) {
        Set<String> named = new HashSet<>(Terms.of(REMARK.matcher(caption).replaceAll(" ")));
        Set<String> remarks = new HashSet<>(terms);
        remarks.removeAll(named);
        remarks.removeIf(Terms::isQualifier);
        return LIGHT.containsAll(named) ? Set.of() : remarks;
    }

    private static boolean perShare(ScheduleRow row) {
        return row.kind() == RowKind.PER_SHARE
                && !row.caption().toLowerCase(java.util.Locale.ROOT).contains("dividend");
    }

    /** Takes the money of a table times {@code factor}, where sentences show that its scale caption was lost. */
    void scale(Schedule schedule, BigDecimal factor) {
        scales.put(schedule.ordinal(), factor);
    }

    boolean hasScales() {
        return !scales.isEmpty();
    }

    /** The figure of a row in a column, or null. */
    Amount cell(Line line, int column) {
        Amount cell = line.row().amount(column);
        BigDecimal scale = scales.get(line.schedule().ordinal());
        if (cell == null
                || scale == null
                || line.row().kind() != RowKind.AMOUNT
                || cell.figure().uom().dimension() != Dimension.MONEY) {
            return cell;
        }
        return new Amount(
                cell.number(), cell.figure().scaled(scale), cell.text(), cell.place(), cell.setting(), cell.where());
    }

    Set<String> columnTerms(ScheduleColumn column) {
        return columnTerms.getOrDefault(column, Set.of());
    }

    /** Whether captions of per-share lines use the term. */
    boolean isPerShareTerm(String term) {
        return perShareTerms.contains(term);
    }

    boolean knows(String term) {
        return weights.containsKey(term) || known.contains(term);
    }

    double weight(String term) {
        return weights.getOrDefault(term, UNKNOWN_WEIGHT * (LIGHT.contains(term) ? LIGHT_FACTOR : 1));
    }

    /** The rows that {@code wanted} may name, the best first; {@code near} are other words of the sentence and its heading. */
    List<Match> match(Collection<String> wanted, Collection<String> near) {
        Set<Line> candidates = new LinkedHashSet<>();
        for (String term : wanted) {
            if (!LIGHT.contains(term) || wanted.size() == 1) {
                candidates.addAll(named(term));
            }
        }
        Set<String> context = new HashSet<>(near);
        int looked = 0;
        for (String term : near) {
            // rows that are segments or products of a table whose title or columns name the measure
            if (LIGHT.contains(term) || looked++ > MOST_CONTEXT) {
                continue;
            }
            for (Line line : named(term)) {
                if (asked(line, wanted)) {
                    candidates.add(line);
                }
            }
        }
        if (wanted.stream().anyMatch(Terms::isQualifier)) {
            for (Line line : qualifierLines) {
                if (asked(line, wanted)) {
                    candidates.add(line);
                }
            }
        }
        Set<String> asked = new LinkedHashSet<>(wanted);
        double askedWeight = asked.stream().mapToDouble(this::weight).sum();
        List<Match> matches = new ArrayList<>();
        for (Line line : candidates) {
            double fit = fit(line, asked, askedWeight, context);
            if (fit >= WORTH_LOOKING_AT) {
                matches.add(new Match(line, fit));
            }
        }
        matches.sort(Comparator.comparingDouble(Match::fit).reversed());
        return matches.size() > MOST ? matches.subList(0, MOST) : matches;
    }

    /** The rows whose captions use the term; of a word that thousands of them use, the first. */
    private List<Line> named(String term) {
        List<Line> all = lines.getOrDefault(term, List.of());
        return all.size() > MOST_NAMED ? all.subList(0, MOST_NAMED) : all;
    }

    private boolean asked(Line line, Collection<String> wanted) {
        for (String term : wanted) {
            if (line.around().contains(term) && !LIGHT.contains(term)) {
                return true;
            }
        }
        return false;
    }

    private double fit(Line line, Set<String> asked, double askedWeight, Set<String> context) {
        double hit = 0;
        double above = 0;
        for (String term : asked) {
            if (line.terms().contains(term)) {
                hit += weight(term);
            } else if (line.around().contains(term)) {
                above += weight(term);
            }
        }
        double own = 0;
        double supplied = 0;
        for (String term : line.terms()) {
            own += weight(term) * (line.remarks().contains(term) ? REMARK_FACTOR : 1);
            if (!asked.contains(term) && context.contains(term)) {
                supplied += weight(term);
            }
        }
        double coverage = (hit + 0.85 * above) / askedWeight;
        double precision = (hit + 0.7 * supplied) / own;
        double fit = coverage + precision == 0 ? 0 : 2 * coverage * precision / (coverage + precision);
        for (String term : line.section()) {
            if (isSpecific(term) && !asked.contains(term) && !context.contains(term)) {
                fit *= 0.93; // a segment that the sentence does not speak of
                break;
            }
        }
        for (String term : line.around()) {
            if (context.contains(term) && !LIGHT.contains(term)) {
                return fit + 0.05;
            }
        }
        return fit;
    }
}
