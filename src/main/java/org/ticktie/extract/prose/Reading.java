package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.extract.period.PeriodLabel;
import org.ticktie.fact.Period;

/** How one figure of a sentence was read: what it is, of which measure, for which period. Filled left to right. */
final class Reading {
    Mention mention;
    final Place where;
    Role role = Role.LEVEL;
    /** Phrases that may name the measure, the likeliest first. */
    List<Phrase> metric = List.of();
    /** The figure whose measure this one shares, or null where it has words of its own. */
    Reading head;
    /** The figure that this one is compared with, or of which it is the change. */
    Reading pair;
    /** The figure of which this one is another expression: "$9 million, or 12.1 % of sales". */
    Reading apposedTo;

    PeriodLabel period;
    /** Whether the period stands right behind the figure. */
    boolean periodBehind;
    /** The base of a change. */
    PeriodLabel base;
    /** The comparand whose period is the base, where the change does not name it. */
    Reading baseFrom;
    /** How many steps away the period was found: 0 beside the figure, 1 in the sentence, 2 before it, 3 nowhere. */
    int periodDistance = 3;
    /** What the period label came to. */
    Period resolved;

    Period resolvedBase;
    /** +1 where the words say it rose, −1 where they say it fell, 0 where they do not say. */
    int direction;
    /** The word of direction that governs the figure ("increased 8 %", "declined to V", "up from V"), or null. */
    Token word;
    /** Words that name what the figure is a share of. */
    String shareOf = "";

    String qualifiers = "";
    /** The figure with currency, scale and unit, as printed. */
    String notation = "";

    boolean expectation;
    /** Whether it is part of a name: "4.5 % senior notes". */
    boolean named;

    boolean elsewhere;
    /** Whether it is said of other circumstances: "would have been V", "Excluding the charge, M was V". */
    boolean supposed;
    /** Whether the sentence says so itself: "would have been". */
    boolean hypothetical;

    /** Whether cells that its words allow were not looked at, so that only agreement proves something. */
    boolean cutShort;

    boolean listed;
    /** Whether a word of comparison leads to it: "rose V, compared with a rise of W last year". */
    boolean compared;
    /** Whether it is what the subject did to the object: "Currency effects increased earnings by V". */
    boolean effect;
    /** Whether it is a change of the form "an increase of V". */
    boolean changeOf;
    /** Whether it names no measure and stands behind words that give a reason ("driven by the $12 million payment"). */
    boolean detached;
    /** Whether it is a part of what the sentence is about: "M included V". */
    boolean part;
    /** Terms of what stands behind it, where it is a part or explains another figure. */
    List<String> about = List.of();
    /** Whether it is said to include or to leave out something that its line may not. */
    boolean contents;
    /** Whether the figure explains another one rather than stating a line. */
    boolean driver;

    /** How many digits the figure tells, counted when first asked for. */
    private int digits = -1;

    int digits() {
        if (digits < 0) {
            digits = Agreement.digits(mention.figure());
        }
        return digits;
    }

    /** A phrase of the sentence and its terms. */
    record Phrase(String text, List<String> terms, int distance) {}

    /** Block and sentence that a figure stands in. */
    record Place(int block, int sentence) {
        // Written out, here and in the other keys: what a record makes of itself is linked anew at every start.
        @Override
        public boolean equals(Object o) {
            return o instanceof Place p && block == p.block && sentence == p.sentence;
        }

        @Override
        public int hashCode() {
            return 31 * block + sentence;
        }
    }

    Reading(Mention mention, Place where) {
        this.mention = mention;
        this.where = where;
    }

    /** Whether the words beside the figure name its period absolutely: a date, a quarter with its year, a year. */
    boolean saysPeriodItself() {
        return period != null
                && periodDistance == 0
                && (period.hasDate()
                        || period.year() != null && (period.quarter() != null || period.months() != null)
                        || period.isBareYear());
    }

    /** Whether it is no result of the issuer: what is expected, or part of a name. */
    boolean isNoResult() {
        return expectation || named;
    }

    /** "In May 2024": an event of its own, which the periods reported on do not tell from that of another month. */
    boolean isOfAMonth() {
        return period != null && period.month() != null && period.day() == null && period.months() == null;
    }

    /** What a percentage is a share of, said of itself or of the one that it is compared with; empty where nothing is said. */
    String whole() {
        if (role == Role.COMPARAND && shareOf.isEmpty() && pair != null && pair.role == Role.LEVEL) {
            return pair.shareOf;
        }
        return role == Role.LEVEL || role == Role.COMPARAND ? shareOf : "";
    }

    /** Adds the captions of the rows that its paragraph is a note to: they may name the measure where its own words do not. */
    void note(List<String> captions) {
        if (part || captions.isEmpty() || head != null && metric.isEmpty()) {
            return;
        }
        List<Phrase> all = new ArrayList<>(metric);
        for (String caption : captions) {
            all.add(new Phrase(caption, Terms.of(caption), all.isEmpty() ? 1 : 2));
        }
        metric = all;
    }

    /** The reading that names the measure. */
    Reading namer() {
        Reading r = this;
        for (int i = 0; i < 20 && r.metric.isEmpty() && r.head != null; i++) {
            r = r.head;
        }
        return r;
    }

    /** Phrases that may name the measure, the likeliest first; behind its own those of the figure it follows. */
    List<Phrase> phrases() {
        List<Phrase> all = new ArrayList<>(metric);
        Reading r = this;
        for (int i = 0; i < 5 && r.head != null; i++) {
            r = r.head;
            for (Phrase p : r.metric) {
                all.add(metric.isEmpty() ? p : new Phrase(p.text(), p.terms(), p.distance() + 2));
            }
            if (!all.isEmpty() && !r.metric.isEmpty()) {
                break;
            }
        }
        return all;
    }
}
