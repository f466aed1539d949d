package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.ticktie.fact.Amount;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.ScheduleColumn;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;

/** Figures of the sentence or of the table by which a figure must be about something else than the line. */
final class SizeDoubts {
    /** What stands between the names of two lines. */
    private static final Pattern JOINT =
            Pattern.compile("[,/]|" + Phrasebook.of("doubts.txt").pattern("joint"), Pattern.CASE_INSENSITIVE);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PARTS_LOOKED_AT = 12;

    private final Asked asked;
    private final Map<Reading.Place, List<Verdict>> sentences;

    SizeDoubts(Asked asked, Map<Reading.Place, List<Verdict>> sentences) {
        this.asked = asked;
        this.sentences = sentences;
    }

    /**
     * "$6.0 million" and a cell of 8,501: at the precision of the one nothing is left of the other. Where both show the same
     * digits a scale is wrong: that of the sentence only if the table says its own; one in single units may have lost it.
     */
    boolean otherMagnitude(Verdict v, Candidate c) {
        Figure figure = v.reading.mention.figure();
        Figure cell = c.cell().figure();
        return c.other() == null
                && figure.signum() != 0
                && (!Agreement.atOtherScale(v.reading, c) || cell.ulp().compareTo(BigDecimal.ONE) <= 0)
                && (cell.value().abs().multiply(TWO).compareTo(figure.ulp()) < 0
                        || figure.value().abs().multiply(TWO).compareTo(cell.ulp()) < 0);
    }

    /** "V % of group revenue" and a row that is in percent of something else. */
    boolean otherWhole(Verdict v, Candidate c) {
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
                                        || asked.columnTerms(Asked.column(c)).contains(t)));
    }

    /** "revenue of $251 million, up 86 %": the change of a row that shows another revenue. */
    boolean otherLevel(Verdict v, Candidate c) {
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
    boolean sum(Verdict v, Candidate c) {
        if (c.other() != null
                || v.reading.phrases().isEmpty()
                || !JOINT.matcher(v.reading.phrases().get(0).text()).find()) {
            return false;
        }
        for (String part : JOINT.split(v.reading.phrases().get(0).text())) {
            List<String> terms = Terms.of(part);
            if (Asked.specific(terms) > 0 && asked.unsaid(c, terms) == Asked.specific(terms)) {
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
                    && addUp(c.line(), other.line(), v.reading.mention.figure())) {
                return true;
            }
        }
        return false;
    }

    private boolean addUp(Line one, Line other, Figure sum) {
        for (ScheduleColumn column : one.schedule().columns()) {
            Amount a = asked.cell(one, column);
            Amount b = asked.cell(other, column);
            if (a != null
                    && b != null
                    && Growths.size(a.interval().plus(b.interval())).meets(Growths.size(sum.interval()))) {
                return true;
            }
        }
        return false;
    }
}
