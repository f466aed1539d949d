package org.ticktie.extract.across;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.fact.CrossReference;
import org.ticktie.fact.Reference;
import org.ticktie.fact.TieKind;

/**
 * A figure and one that may be the same in another document.
 *
 * @param own the figure of the document that is checked
 * @param other the figure of the other document
 * @param sure whether meaning, or caption and headings above it, are the same; else the caption alone
 */
record Pair(Printed own, Printed other, boolean sure) {
    /** Fewer digits agree by chance. */
    private static final int TELLING_DIGITS = 2;

    List<Integer> columnsKey() {
        return List.of(
                own.schedule().ordinal(),
                own.column().index(),
                other.schedule().ordinal(),
                other.column().index());
    }

    /** Whether both may be one value; statements print outflows and costs with either sign. */
    boolean agrees() {
        return meets(own.amount(), other.amount()) || turned();
    }

    private boolean turned() {
        return own.amount().interval().negate().meets(other.amount().interval());
    }

    private static boolean meets(Amount a, Amount b) {
        return a.interval().meets(b.interval());
    }

    /** Whether a difference between them would say something. */
    boolean accuses() {
        return sure
                && !differsInScale()
                && !own.amount().figure().nil()
                && !other.amount().figure().nil();
    }

    /** Whether both show the same digits in scales a power of a thousand apart: one of the scales was mistaken, not the figure. */
    boolean differsInScale() {
        BigDecimal a = own.amount().figure().value().abs().stripTrailingZeros();
        BigDecimal b = other.amount().figure().value().abs().stripTrailingZeros();
        return isTelling()
                && a.unscaledValue().equals(b.unscaledValue())
                && a.scale() != b.scale()
                && (a.scale() - b.scale()) % 3 == 0;
    }

    boolean isTelling() {
        return own.amount().figure().significantDigits() >= TELLING_DIGITS
                && other.amount().figure().significantDigits() >= TELLING_DIGITS;
    }

    boolean sameOther(Pair pair) {
        return meets(other.amount(), pair.other.amount());
    }

    boolean isFinerThan(Pair pair) {
        return other.amount()
                        .figure()
                        .ulp()
                        .compareTo(pair.other.amount().figure().ulp())
                < 0;
    }

    CrossReference reference(Reference reference, Amount cited) {
        int sign = !meets(own.amount(), other.amount()) && turned() ? -1 : 1;
        TieKind kind = own.recast() || other.recast()
                ? TieKind.RECAST
                : reference.role() == Reference.Role.PRIOR ? TieKind.PRIOR : TieKind.AGAINST;
        return new CrossReference(own.amount(), cited, sign, kind);
    }
}
