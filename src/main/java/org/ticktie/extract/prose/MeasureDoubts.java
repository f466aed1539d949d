package org.ticktie.extract.prose;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.ticktie.fact.Basis;
import org.ticktie.fact.ClaimKind;
import org.ticktie.fact.LineItem;
import org.ticktie.number.Dimension;

/** Words that make the measure of a figure another one than the line's. */
final class MeasureDoubts {
    private static final Phrasebook WORDS = Phrasebook.of("doubts.txt");
    private static final Pattern CONTENTS = WORDS.pattern("contents");
    private static final Pattern SEGMENT = WORDS.pattern("segment");
    private static final Set<String> KINDS_OF_INCOME = WORDS.all("kinds of income");

    private static final Set<String> UNNAMED = WORDS.all("unnamed");
    private static final Pattern PARTS_OF_TAXES = WORDS.pattern("parts of taxes");

    /** A rate with decimals at the beginning of a caption. */
    private static final Pattern RATE = Pattern.compile("^\\W*(\\d+\\.\\d+) ?%");

    private static final double ADJUSTED_FIT = 0.75;

    private final Asked asked;
    /** By sentence: each is asked of for many candidates. */
    private final Map<String, Boolean> ofSegment = new HashMap<>();

    /** By block: the terms of its first measure that name something of this company that the tables know too. */
    private final Map<Integer, Set<String>> topics = new HashMap<>();

    MeasureDoubts(Asked asked, LineIndex index, Map<Reading.Place, List<Verdict>> sentences) {
        this.asked = asked;
        sentences.values().stream()
                .map(s -> s.get(0).reading)
                .sorted(Comparator.comparingInt(r -> r.where.sentence()))
                .forEach(r -> topics.putIfAbsent(r.where.block(), topic(r, index)));
    }

    private static Set<String> topic(Reading first, LineIndex index) {
        List<Reading.Phrase> phrases = first.phrases();
        return phrases.isEmpty()
                ? Set.of()
                : phrases.get(0).terms().stream()
                        .filter(t -> CommonTerms.isSpecific(t) && index.knows(t))
                        .collect(Collectors.toSet());
    }

    /** Growth in constant currency, organic or adjusted is another measure than the growth of the rows as reported. */
    boolean otherBasis(Verdict v, Candidate c) {
        Reading r = v.reading;
        return !c.qualified()
                && (r.qualifiers.contains("organic")
                        || r.role == Role.CHANGE && r.qualifiers.contains("adjusted") && !asked.said(c, "adjusted"));
    }

    /** Growth in constant currency is always what would have been; rows that state it are meant. */
    private static boolean isConstant(Verdict v, Candidate c) {
        return c.qualified() && v.reading.role == Role.CHANGE && v.reading.qualifiers.contains("organic");
    }

    /** "Excluding the charge, net income was V" and a row that is stated without it. */
    private static boolean isAdjusted(Verdict v, Candidate c) {
        return !v.reading.hypothetical
                && c.qualified()
                && c.fit() >= ADJUSTED_FIT
                && v.reading.qualifiers.contains("adjusted")
                && c.line().basis() == Basis.ADJUSTED;
    }

    /** "Excluding the islands, sales were V" and the row "Sales excl. islands". */
    private boolean leavesOutTheSame(Verdict v, Candidate c) {
        if (!CONTENTS.matcher(c.line().row().caption()).find()) {
            return false;
        }
        for (Reading.Phrase phrase : v.reading.phrases()) {
            if (CONTENTS.matcher(phrase.text()).lookingAt() && Asked.specific(phrase.terms()) > 0) {
                return asked.unsaid(c, phrase.terms()) == 0;
            }
        }
        return false;
    }

    boolean supposed(Verdict v, Candidate c) {
        return v.reading.supposed && !isConstant(v, c) && !isAdjusted(v, c) && !leavesOutTheSame(v, c);
    }

    boolean otherContents(Verdict v, Candidate c) {
        return v.reading.contents && !CONTENTS.matcher(c.line().row().caption()).find();
    }

    boolean nameless(Verdict v, Candidate c) {
        return asked.of(v).stream().allMatch(t -> CommonTerms.isLight(t) && !t.equals("loss"))
                || UNNAMED.containsAll(asked.of(v))
                || isPartOfTaxes(v, c);
    }

    /** "Tax benefits of V for settled audits" and a row that is none of taxes as a whole. */
    private static boolean isPartOfTaxes(Verdict v, Candidate c) {
        List<Reading.Phrase> phrases = v.reading.phrases();
        return c.line().row().item() == LineItem.UNKNOWN
                && !phrases.isEmpty()
                && PARTS_OF_TAXES.matcher(phrases.get(0).text()).find();
    }

    /** The row of a security that is named by its rate, and a sentence that does not name this one. */
    boolean otherSecurity(Verdict v, Candidate c) {
        Matcher rate = RATE.matcher(c.line().row().caption());
        return rate.find() && !v.figure.sentence().contains(rate.group(1));
    }

    /** "Operating expenses were V" and a row of income, or the other way round; "revenue was V" and a row of its costs; "expenses were V" and a row of cash paid. Taxes are named by income, and rows of both kinds by both. */
    boolean otherSide(Verdict v, Candidate c) {
        List<String> terms = asked.of(v);
        Set<String> line = c.line().terms();
        return !terms.contains("tax")
                        && !line.contains("tax")
                        && (isSpentOnly(terms) && isEarnedOnly(line) || isEarnedOnly(terms) && isSpentOnly(line))
                || terms.contains("revenue") && line.contains("cost") && !terms.contains("cost")
                || terms.contains("expense") && line.contains("cash") && !terms.contains("cash");
    }

    /** "Net loans were V" and the row of their average over the quarter. */
    boolean average(Verdict v, Candidate c) {
        return c.line().traits().averages()
                && v.reading.mention.figure().uom().dimension() == Dimension.MONEY
                && !v.words().contains("average");
    }

    private static boolean isSpentOnly(Collection<String> terms) {
        return terms.contains("expense") && !terms.contains("income") && !terms.contains("net");
    }

    private static boolean isEarnedOnly(Collection<String> terms) {
        return terms.contains("income") && !terms.contains("expense");
    }

    /** Operating income and net income, whether the row is named so or the column. */
    boolean otherIncome(Verdict v, Candidate c) {
        List<String> terms = asked.of(v);
        Set<String> line = c.line().terms();
        Set<String> shown = isIncome(line) ? line : asked.columnTerms(Asked.column(c));
        if (!isIncome(terms) || !isIncome(shown)) {
            return false;
        }
        Set<String> kinds = new HashSet<>(terms);
        kinds.retainAll(KINDS_OF_INCOME);
        Set<String> kind = new HashSet<>(shown);
        kind.retainAll(KINDS_OF_INCOME);
        return !kinds.isEmpty() && !kind.isEmpty() && kinds.stream().noneMatch(kind::contains);
    }

    private static boolean isIncome(Collection<String> terms) {
        return terms.contains("income") || terms.contains("loss");
    }

    /** "Commercial loans" and a row without the word where others use it. */
    boolean otherMeasure(Verdict v, Candidate c) {
        List<String> terms = asked.of(v);
        // growth in percent is found somewhere soon; the row has to be named for it
        if (c.kind() == ClaimKind.PERCENT_CHANGE
                && Asked.specific(terms) > 0
                && asked.unsaid(c, terms) * 2 >= Asked.specific(terms)) {
            return true;
        }
        boolean known = false;
        for (String term : terms) {
            if (CommonTerms.isSpecific(term)) {
                if (asked.said(c, term)) {
                    return false;
                }
                known |= asked.isKnown(term);
            }
        }
        return known;
    }

    /** "M included V of N": the row has to be N's. "A V charge for C": the row has to speak of C, or of the charge at least. */
    boolean otherPart(Verdict v, Candidate c) {
        Reading r = v.reading;
        if (r.part) {
            if (asked.namesAll(v, c)) {
                return false;
            }
            return asked.unsaid(c, asked.of(v)) > 0
                    || asked.unsaid(c, r.about) > 0
                    || asked.of(v).stream().noneMatch(t -> asked.said(c, t));
        }
        return asked.unsaid(c, r.about) > 0
                && r.about.stream().noneMatch(t -> CommonTerms.isSpecific(t) && asked.said(c, t));
    }

    /** "International sales rose. Operating margin of P % fell": a paragraph that begins with a segment goes on about it. */
    boolean otherTopic(Verdict v, Candidate c) {
        Set<String> topic = topics.getOrDefault(v.reading.where.block(), Set.of());
        return !topic.isEmpty()
                && asked.of(v).stream().noneMatch(t -> CommonTerms.isSpecific(t))
                && topic.stream().noneMatch(t -> asked.said(c, t));
    }

    /** "The machinery segment had growth of V" and a row without the name; "this segment" is the one of the heading or bullet above. */
    boolean otherSegment(Verdict v, Candidate c) {
        for (Reading.Phrase phrase : v.reading.phrases()) {
            List<String> terms = phrase.terms();
            if (terms.contains("segment")
                    && Asked.specific(terms) > 0
                    && terms.stream().noneMatch(t -> CommonTerms.isSpecific(t) && asked.said(c, t))) {
                return true;
            }
        }
        return ofSegment.computeIfAbsent(
                        v.figure.sentence(), s -> SEGMENT.matcher(s).find())
                && v.context.stream().noneMatch(t -> CommonTerms.isSpecific(t) && asked.said(c, t));
    }
}
