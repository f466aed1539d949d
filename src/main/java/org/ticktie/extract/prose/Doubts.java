package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.Period;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;

/** Why a relation that the words of a figure allow is about something else, so that disagreeing with it proves nothing. */
final class Doubts {
    private static final Pattern CONTENTS = Pattern.compile(
            "(?i)\\b(?:including|excluding|inclusive|exclusive|excl|incl|ex-|plus|before|without|less|net of)\\b");
    private static final Pattern SEGMENT = Pattern.compile("(?i)\\b(?:this|the) segment\\b");
    private static final Pattern WEEKS = Pattern.compile("(?i)\\b(\\d{1,2})[\\s-]weeks?\\b");
    private static final Pattern YEARS = Pattern.compile(
            "(?i)\\b(?:over|in|for|during) the (?:past|last) (?:two|three|four|five|six|seven|eight|nine|ten|\\d+) years\\b");
    private static final Pattern SEVERAL = Pattern.compile("(?i)\\band\\b|\\bplus\\b|,|/");
    private static final Set<String> KINDS_OF_INCOME =
            Set.of("gross", "operating", "pre", "net", "ebitda", "comprehensive");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PARTS_LOOKED_AT = 12;

    private record Doubt(String reason, BiPredicate<Verdict, Candidate> holds) {}

    private final LineIndex index;
    private final Set<String> issuer;
    private final Map<Reading.Place, List<Verdict>> sentences;
    private final List<Doubt> doubts;
    /** By sentence: each is asked of for many candidates. */
    private final Map<String, Boolean> overYears = new HashMap<>();

    private final Map<String, Boolean> ofSegment = new HashMap<>();

    /** @param issuer terms of the issuer's name, which say nothing of a line */
    Doubts(LineIndex index, Set<String> issuer, Map<Reading.Place, List<Verdict>> sentences) {
        this.index = index;
        this.issuer = issuer;
        this.sentences = sentences;
        this.doubts = List.of(
                new Doubt("stated on a basis that the tables do not show", this::otherBasis),
                new Doubt("it says what would have been", this::supposed),
                new Doubt("it includes or leaves out something that the line does not", this::otherContents),
                new Doubt("of another order of magnitude than the line", this::otherMagnitude),
                new Doubt("a share of something else than the line is", this::otherWhole),
                new Doubt("the sentence names no measure", this::nameless),
                new Doubt("no such line", this::otherMeasure),
                new Doubt("a part of something, and the line is another", this::otherPart),
                new Doubt("a flow, and the line is a balance", this::balance),
                new Doubt(
                        "over several years",
                        (v, c) -> overYears.computeIfAbsent(
                                v.figure.sentence(), s -> YEARS.matcher(s).find())),
                new Doubt("for another number of weeks", this::otherWeeks),
                new Doubt("of a segment that the line does not name", this::otherSegment),
                new Doubt("the words do not say which column is meant", this::otherColumn),
                new Doubt("the change of an amount that the line does not show", this::otherLevel),
                new Doubt("the words name several lines together", this::sum));
    }

    /** The reason, or null where nothing speaks against the relation. */
    String of(Verdict v, Candidate c) {
        if (c.line() == null) {
            return null;
        }
        for (Doubt doubt : doubts) {
            if (doubt.holds().test(v, c)) {
                return doubt.reason();
            }
        }
        return null;
    }

    private boolean said(Candidate c, String term) {
        return c.line().says(term) || index.columns().of(column(c)).contains(term);
    }

    private static ScheduleColumn column(Candidate c) {
        return c.line().schedule().columns().get(c.column());
    }

    /** The terms of the phrase that most likely names the measure. */
    private List<String> asked(Verdict v) {
        List<Reading.Phrase> phrases = v.reading.phrases();
        return phrases.isEmpty()
                ? List.of()
                : phrases.get(0).terms().stream()
                        .filter(t -> !issuer.contains(t))
                        .toList();
    }

    /** Growth in constant currency, organic or adjusted is another measure than the growth of the rows as reported. */
    private boolean otherBasis(Verdict v, Candidate c) {
        Reading r = v.reading;
        return !c.qualified()
                && (r.qualifiers.contains("organic")
                        || r.role == Role.CHANGE && r.qualifiers.contains("adjusted") && !said(c, "adjusted"));
    }

    /** Growth in constant currency is always what would have been; rows that state it are meant. */
    private static boolean isConstant(Verdict v, Candidate c) {
        return c.qualified() && v.reading.role == Role.CHANGE && v.reading.qualifiers.contains("organic");
    }

    private boolean supposed(Verdict v, Candidate c) {
        return v.reading.supposed && !isConstant(v, c);
    }

    private boolean otherContents(Verdict v, Candidate c) {
        return v.reading.contents && !CONTENTS.matcher(c.line().row().caption()).find();
    }

    /**
     * "$6.0 million" and a cell of 8,501: at the precision of the one nothing is left of the other. Where both show the same
     * digits a scale is wrong: that of the sentence only if the table says its own; one in single units may have lost it.
     */
    private boolean otherMagnitude(Verdict v, Candidate c) {
        Figure figure = v.reading.mention.figure();
        Figure cell = c.cell().figure();
        return c.other() == null
                && figure.signum() != 0
                && (!Agreement.atOtherScale(v.reading, c) || cell.ulp().compareTo(BigDecimal.ONE) <= 0)
                && (cell.value().abs().multiply(TWO).compareTo(figure.ulp()) < 0
                        || figure.value().abs().multiply(TWO).compareTo(cell.ulp()) < 0);
    }

    /** "V % of group revenue" and a row that is in percent of something else. */
    private boolean otherWhole(Verdict v, Candidate c) {
        if (c.kind() == ClaimKind.RATIO) {
            return c.implied().low().toBigDecimal().compareTo(HUNDRED) > 0
                    && v.reading.mention.figure().value().compareTo(HUNDRED) <= 0;
        }
        List<String> whole = Terms.of(v.reading.whole());
        return !whole.isEmpty()
                && !c.line().terms().contains("margin")
                && whole.stream()
                        .noneMatch(t -> !CommonTerms.isLight(t)
                                && (c.line().terms().contains(t)
                                        || c.line().section().contains(t)
                                        || index.columns().of(column(c)).contains(t)));
    }

    private boolean nameless(Verdict v, Candidate c) {
        return asked(v).stream().allMatch(t -> CommonTerms.isLight(t) && !t.equals("loss"));
    }

    /** Operating income and net income; "commercial loans" and a row without the word where others use it. */
    private boolean otherMeasure(Verdict v, Candidate c) {
        List<String> asked = asked(v);
        Set<String> line = c.line().terms();
        if (asked.contains("income") && line.contains("income")) {
            Set<String> kinds = new HashSet<>(asked);
            kinds.retainAll(KINDS_OF_INCOME);
            Set<String> kind = new HashSet<>(line);
            kind.retainAll(KINDS_OF_INCOME);
            if (!kinds.isEmpty() && !kind.isEmpty() && kinds.stream().noneMatch(kind::contains)) {
                return true;
            }
        }
        boolean known = false;
        for (String term : asked) {
            if (CommonTerms.isSpecific(term)) {
                if (said(c, term)) {
                    return false;
                }
                known |= index.names(term);
            }
        }
        return known
                // growth in percent is found somewhere soon; the row has to be named for it
                || c.kind() == ClaimKind.PERCENT_CHANGE
                        && specific(asked) > 0
                        && unsaid(c, asked) * 2 >= specific(asked);
    }

    private static long specific(List<String> terms) {
        return terms.stream().filter(CommonTerms::isSpecific).count();
    }

    /** "M included V of N": the row has to be N's. "A V charge for C": the row has to speak of C, or of the charge at least. */
    private boolean otherPart(Verdict v, Candidate c) {
        Reading r = v.reading;
        if (r.part) {
            return unsaid(c, asked(v)) > 0
                    || unsaid(c, r.about) > 0
                    || asked(v).stream().noneMatch(t -> said(c, t));
        }
        return unsaid(c, r.about) > 0 && r.about.stream().noneMatch(t -> CommonTerms.isSpecific(t) && said(c, t));
    }

    private long unsaid(Candidate c, List<String> terms) {
        return terms.stream()
                .filter(t -> CommonTerms.isSpecific(t) && !said(c, t))
                .count();
    }

    private boolean balance(Verdict v, Candidate c) {
        Period period = column(c).period();
        return asked(v).contains("flow") && period != null && period.isInstant() && !said(c, "flow");
    }

    /** "The first 26 weeks" and a column for 24 of them, which is the same half of the year otherwise. */
    private boolean otherWeeks(Verdict v, Candidate c) {
        Set<String> shown = weeks(column(c).heading());
        if (shown.isEmpty()) {
            return false;
        }
        Set<String> said = weeks(v.figure.sentence());
        return !said.isEmpty() && shown.stream().noneMatch(said::contains);
    }

    private static Set<String> weeks(String text) {
        return WEEKS.matcher(text).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    /** "This segment's income": the segment is the one of the heading or bullet above. */
    private boolean otherSegment(Verdict v, Candidate c) {
        return ofSegment.computeIfAbsent(
                        v.figure.sentence(), s -> SEGMENT.matcher(s).find())
                && v.context.stream().noneMatch(t -> CommonTerms.isSpecific(t) && said(c, t));
    }

    /** Where several columns for one period are segments or lines of the statement, the sentence says which of them it means. */
    private boolean otherColumn(Verdict v, Candidate c) {
        ScheduleColumn own = column(c);
        Set<String> mine = index.columns().of(own);
        if (own.period() == null && own.heading().chars().anyMatch(Character::isDigit)) {
            return false;
        }
        for (ScheduleColumn other : c.line().schedule().columns()) {
            if (other != own && other.kind() == own.kind() && Objects.equals(other.period(), own.period())) {
                Set<String> distinctive = new HashSet<>(mine);
                distinctive.removeAll(index.columns().of(other));
                distinctive.removeIf(t -> !CommonTerms.isSpecific(t) && !t.equals("tax"));
                distinctive.removeAll(v.words());
                if (!distinctive.isEmpty()
                        && mine.stream()
                                .noneMatch(t ->
                                        CommonTerms.isSpecific(t) && v.words().contains(t))) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "revenue of $251 million, up 86 %": the change of a row that shows another revenue. */
    private boolean otherLevel(Verdict v, Candidate c) {
        if (v.reading.role != Role.CHANGE) {
            return false;
        }
        Candidate cell = new Candidate(
                ClaimKind.LEVEL, c.line(), c.column(), c.cell(), null, c.cell().interval(), false, 1, 1);
        boolean another = false;
        boolean margins = c.kind() == ClaimKind.PERCENT_CHANGE;
        boolean levels = false;
        for (Verdict level : sentences.get(v.reading.where)) {
            Reading r = level.reading;
            if (level == v || r.role != Role.LEVEL || r.detached || !sameMeasure(r, v.reading)) {
                continue;
            }
            if (c.other() == null) {
                if (Agreement.inSize(r, cell)) {
                    return true; // "margin of V, up 3 %": the cell is the level's
                }
                continue;
            }
            levels = true;
            Dimension dimension = r.mention.figure().uom().dimension();
            margins &= dimension == Dimension.PERCENT;
            if (dimension == c.cell().figure().uom().dimension()) {
                if (Agreement.inSize(r, cell) || Agreement.atOtherScale(r, cell)) {
                    return false;
                }
                another = true;
            }
        }
        return another || levels && margins;
    }

    private static boolean sameMeasure(Reading level, Reading change) {
        Reading a = level.namer();
        Reading b = change.namer();
        return a == b
                || !a.metric.isEmpty()
                        && !b.metric.isEmpty()
                        && a.metric.get(0).terms().equals(b.metric.get(0).terms());
    }

    /** "commercial and consumer loans": two rows of a table add up to the figure. */
    private boolean sum(Verdict v, Candidate c) {
        if (c.other() != null
                || v.reading.phrases().isEmpty()
                || !SEVERAL.matcher(v.reading.phrases().get(0).text()).find()) {
            return false;
        }
        for (String part : SEVERAL.split(v.reading.phrases().get(0).text())) {
            List<String> terms = Terms.of(part);
            if (specific(terms) > 0 && unsaid(c, terms) == specific(terms)) {
                return true;
            }
        }
        int looked = 0;
        for (Candidate other : v.candidates) {
            if (looked++ > PARTS_LOOKED_AT) {
                return false;
            }
            if (other.line() != null
                    && other.other() == null
                    && other.line() != c.line()
                    && other.line().schedule() == c.line().schedule()
                    && other.column() == c.column()
                    && Growths.size(c.implied().plus(other.implied()))
                            .meets(Growths.size(v.reading.mention.figure().interval()))) {
                return true;
            }
        }
        return false;
    }
}
