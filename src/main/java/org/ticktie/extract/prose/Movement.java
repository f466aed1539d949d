package org.ticktie.extract.prose;

import org.ticktie.fact.Amount;
import org.ticktie.fact.Grade;
import org.ticktie.number.Exact;
import org.ticktie.number.Interval;

/**
 * Two figures between which a word of direction may lie.
 *
 * @param current the later one, or a printed change
 * @param base the one that it is compared with, or null where {@code current} is the change itself
 * @param noun what both are figures of
 * @param grade how sure it is that the word speaks of them
 */
record Movement(Amount current, Amount base, Polarity noun, Grade grade) {
    /** What a word says of a movement: the sign of the change, and whether of the sizes. */
    record Sense(int sign, boolean ofSizes) {}

    /** What the word says of these figures, or null where word, noun and signs do not tell. */
    Sense sense(Token word) {
        int sign = word.is(WordClass.RECORD) ? 1 : Turn.direction(word);
        boolean valued = word.isAny(WordClass.BETTER, WordClass.WORSE);
        if (valued) {
            sign = word.is(WordClass.BETTER) ? 1 : -1;
        } else if (sign == 0 && !word.is(WordClass.FLAT)) {
            return null;
        }
        int now = current.figure().signum();
        int then = base == null ? 0 : base.figure().signum();
        boolean turned = now * then < 0;
        if (valued && (noun == Polarity.ADVERSE || noun == Polarity.UNKNOWN) || turned && noun != Polarity.FAVOURABLE) {
            return null;
        }
        boolean positive = now >= 0 && then >= 0;
        if (base == null) {
            return noun == Polarity.FAVOURABLE && !valued ? new Sense(sign, false) : null;
        }
        if (noun.isOfSize()) {
            return new Sense(valued ? -sign : sign, !positive);
        }
        // "net income decreased" from one loss to another may mean either way
        return positive || turned || valued ? new Sense(sign, false) : null;
    }

    /** How large the change is, in shares of the base; only good to tell movements apart. */
    double size() {
        double then = base == null ? 0 : base.figure().value().doubleValue();
        return then == 0 ? Double.MAX_VALUE : Math.abs(current.figure().value().doubleValue() / then - 1);
    }

    /** Whether the figures went the other way for certain. */
    boolean contradicts(Sense sense) {
        Interval change = current.interval();
        if (base != null) {
            change = sense.ofSizes()
                    ? Growths.size(current.interval()).minus(Growths.size(base.interval()))
                    : current.interval().minus(base.interval());
        }
        Exact most = sense.sign() > 0 ? change.high() : change.low().negate();
        return sense.sign() != 0 && most.signum() <= 0;
    }
}
