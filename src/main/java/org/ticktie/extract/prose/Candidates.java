package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ticktie.extract.GivenUp;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Basis;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.ColumnKind;
import org.ticktie.fact.Period;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;

/** Lists what the words around a figure allow it to be. */
final class Candidates {
    /** Measures that are percentages themselves; where they grow by "3 %", points are meant. */
    private static final Set<String> RATES = Phrasebook.of("grammar.txt").all("rates");

    private static final double NAMELESS = 0.6;

    /** So many cells are held against figures in one document; where more wait, {@link Reading#cutShort} says so of a figure. */
    static final int MOST_WEIGHED = 1_500_000;

    private static final int FEW = 40;

    private final LineIndex index;
    private final Timeline timeline;
    private final Set<String> issuer;
    private final int mostWeighed;
    private int weighed;

    /**
     * @param issuer terms of the issuer's name
     * @param mostWeighed how many cells are looked at for the whole document before a figure has to make do with the first ones
     */
    Candidates(LineIndex index, Timeline timeline, Set<String> issuer, int mostWeighed) {
        this.issuer = issuer;
        this.mostWeighed = mostWeighed;
        this.index = index;
        this.timeline = timeline;
    }

    /** The relations that the reading allows, in no order. */
    List<Candidate> of(Reading reading, List<String> context) {
        List<Candidate> found = new ArrayList<>();
        List<Reading.Phrase> phrases = reading.phrases();
        double best = 0;
        for (Reading.Phrase phrase : phrases) {
            if (phrase.distance() > 4 || best > 0.6 && phrase.distance() > 1) {
                break;
            }
            Set<String> near = new LinkedHashSet<>(context);
            phrases.stream().filter(p -> p != phrase).forEach(p -> near.addAll(p.terms()));
            near.addAll(Terms.of(reading.shareOf));
            double position = 1 - 0.12 * phrase.distance();
            if (phrase.terms().stream().allMatch(t -> CommonTerms.isLight(t) && !t.equals("loss"))) {
                position *= NAMELESS; // "net", "consolidated" name no line
            }
            List<String> terms = new ArrayList<>(phrase.terms());
            terms.removeAll(issuer);
            if (reading.role == Role.CHANGE
                    && reading.qualifiers.contains("organic")
                    && !terms.contains("organic")
                    && !terms.contains("constant")) {
                terms.add("constant");
            }
            boolean excludes = Line.excludes(phrase.text());
            phrase(reading, asked(terms, reading), near, position, excludes, found);
            best = found.stream().mapToDouble(Candidate::fit).max().orElse(0);
        }
        return found;
    }

    /** The terms of a phrase as the figure wants them: "net income of $7 million, or $0.15 per share" asks for a per-share line. */
    private List<String> asked(List<String> terms, Reading reading) {
        Figure figure = reading.mention.figure();
        boolean perShare = figure.uom().dimension() == Dimension.PER_SHARE
                || figure.uom().dimension() == Dimension.MONEY && terms.contains("eps") && Kinds.looksPerShare(figure);
        if (!perShare) {
            return diluted(terms, reading);
        }
        List<String> asked = new ArrayList<>(terms);
        if (terms.contains("income") || terms.contains("loss")) {
            // of the words around an income only those that per-share lines use tell which of them is meant
            asked.removeIf(t -> !index.isPerShareTerm(t));
            asked.removeAll(List.of("net", "income", "loss", "operating", "attributable", "shareholder", "common"));
        }
        if (!asked.contains("eps") && !distributed(reading)) {
            asked.add("eps");
        }
        return diluted(asked, reading);
    }

    /** "dividends of $9 million, or $0.41 per share". */
    private static boolean distributed(Reading reading) {
        return reading.phrases().stream()
                .limit(1)
                .anyMatch(p -> p.terms().contains("dividend") || p.terms().contains("distribution"));
    }

    private static List<String> diluted(List<String> terms, Reading reading) {
        String unit = reading.notation.toLowerCase(java.util.Locale.ROOT);
        List<String> asked = new ArrayList<>(terms);
        for (String word : List.of("diluted", "basic")) {
            if (unit.contains(word) && !asked.contains(word)) {
                asked.add(word);
            }
        }
        return asked;
    }

    private void phrase(
            Reading reading,
            List<String> asked,
            Set<String> near,
            double position,
            boolean excludes,
            List<Candidate> found) {
        if (asked.isEmpty()) {
            return;
        }
        boolean adjusted = asked.contains("adjusted") || reading.qualifiers.contains("adjusted");
        boolean organic = asked.contains("organic")
                || asked.contains("constant")
                || asked.contains("operational")
                || reading.qualifiers.contains("organic");
        boolean average = asked.contains("average") || near.contains("average");
        boolean ofRates = asked.stream().anyMatch(RATES::contains);
        List<String> whole = Terms.of(reading.whole());
        ColumnTerms.Preference columns = index.columns().preference(asked, near);
        for (LineIndex.Match match : index.match(asked, near)) {
            GivenUp.check();
            Line line = match.line();
            for (ScheduleColumn column : line.schedule().columns()) {
                Amount cell = index.cell(line, column.index());
                if (cell == null || cell.figure().nil()) {
                    continue;
                }
                if (weighed++ > mostWeighed && found.size() > FEW) {
                    reading.cutShort = true;
                    return;
                }
                double period = period(reading, line, column);
                if (period == 0) {
                    continue;
                }
                Set<String> heading = index.columns().of(column);
                boolean cellAdjusted = line.basis() == Basis.ADJUSTED || heading.contains("adjusted");
                boolean cellOrganic = saysOrganic(line, heading);
                // growth in constant currency is a measure of its own: that it is adjusted, or excludes currency, goes
                // without saying
                boolean sameGrowth = organic && cellOrganic && reading.role == Role.CHANGE;
                double basis = adjusted == cellAdjusted || sameGrowth ? 1 : adjusted ? 0.75 : 0.8;
                if (organic != cellOrganic) {
                    basis *= organic ? 0.5 : 0.8;
                }
                if (excludes != line.traits().excludes() && !sameGrowth) {
                    basis *= 0.7;
                }
                if (average != line.traits().averages()) {
                    basis *= 0.85;
                }
                if (ofRates && !Kinds.isPercent(line, column, cell)) {
                    basis *= 0.7;
                }
                if (otherWhole(whole, line, heading)) {
                    basis *= 0.65;
                }
                double fit = match.fit() * columns.factor(line.schedule(), column) * position * basis;
                int before = found.size();
                cell(reading, line, column, cell, fit, period, found);
                if (basis < 1) {
                    found.subList(before, found.size()).replaceAll(Candidate::otherwiseQualified);
                }
            }
        }
    }

    /** Whether the sentence says "V % of X" and neither row nor column speak of X. */
    private static boolean otherWhole(List<String> whole, Line line, Set<String> heading) {
        return !whole.isEmpty()
                && whole.stream()
                        .noneMatch(t -> !CommonTerms.isLight(t) && (line.terms().contains(t) || heading.contains(t)));
    }

    private static boolean saysOrganic(Line line, Set<String> heading) {
        if (line.basis() == Basis.ORGANIC || line.basis() == Basis.CONSTANT_CURRENCY) {
            return true;
        }
        return heading.contains("organic")
                || heading.contains("constant")
                || heading.contains("operational")
                || line.terms().contains("organic")
                || line.terms().contains("constant");
    }

    /** How well the period of the column suits the figure: 0 not at all, 1 exactly. */
    private static double period(Reading reading, Line line, ScheduleColumn column) {
        if (column.period() == null && column.kind() != ColumnKind.AMOUNT) {
            return 0.9; // a column of changes belongs to the main columns of its table
        }
        Period period = line.traits().trailing() && column.period() != null
                ? new Period(12, column.period().end())
                : line.growthTo(column);
        return Timeline.suits(reading.resolved, period, reading.periodDistance);
    }

    private void cell(
            Reading reading,
            Line line,
            ScheduleColumn column,
            Amount cell,
            double fit,
            double period,
            List<Candidate> found) {
        Figure figure = reading.mention.figure();
        if (reading.role != Role.CHANGE) {
            if (Kinds.isLevelFor(figure, line, column, cell)) {
                ClaimKind kind = reading.role == Role.COMPARAND
                        ? ClaimKind.COMPARATIVE
                        : figure.uom().dimension() == Dimension.PER_SHARE ? ClaimKind.PER_SHARE : ClaimKind.LEVEL;
                found.add(new Candidate(kind, line, column.index(), cell, null, cell.interval(), false, fit, period));
            }
            return;
        }
        new Changes(index, reading, line).of(column, cell, fit, period, found);
    }
}
