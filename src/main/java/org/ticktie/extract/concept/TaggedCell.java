package org.ticktie.extract.concept;

import java.math.BigDecimal;
import java.util.List;
import org.ticktie.document.TaggedFact;
import org.ticktie.fact.Amount;

/** A figure of a table with its tag. */
record TaggedCell(int schedule, int row, int column, Amount amount, TaggedFact tag) {
    TaggedCell with(TaggedFact other) {
        return new TaggedCell(schedule, row, column, amount, other);
    }

    List<Integer> rowKey() {
        return List.of(schedule, row);
    }

    List<Integer> columnKey() {
        return List.of(schedule, column);
    }

    /** By how many powers of ten the tag's value is larger than the figure as it was understood. */
    int scaleOff() {
        BigDecimal tagged = tag.value().abs().stripTrailingZeros();
        BigDecimal printed = amount.figure().value().abs().stripTrailingZeros();
        return printed.scale() - tagged.scale();
    }

    boolean sameDigits() {
        BigDecimal tagged = tag.value().abs().stripTrailingZeros();
        return tagged.unscaledValue()
                .equals(amount.figure().value().abs().stripTrailingZeros().unscaledValue());
    }

    boolean isReadAsTagged() {
        return sameDigits() && scaleOff() == 0;
    }

    /** 1 where tag and print have the same sign, −1 where they do not: concepts of outflows are tagged positive. */
    int parity() {
        return tag.value().signum() * amount.figure().signum();
    }

    /** The period of the tag. */
    String period() {
        return tag.start() == null ? "at " + tag.end() : tag.start() + " to " + tag.end();
    }
}
