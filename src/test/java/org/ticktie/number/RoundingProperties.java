package org.ticktie.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.ticktie.check.Comparison;
import org.ticktie.check.Outcome;
import org.ticktie.check.Words;
import org.ticktie.fact.Amount;
import org.ticktie.fact.GrowthKind;
import org.ticktie.fact.Setting;

class RoundingProperties {
    @Property
    void whatIsFormattedParsesToTheSameDigits(
            @ForAll @BigRange(min = "0", max = "99999999999") @Scale(4) BigDecimal value,
            @ForAll @IntRange(max = 4) int decimals) {
        BigDecimal shown = value.setScale(decimals, RoundingMode.HALF_UP);
        String pattern = "#,##0" + (decimals == 0 ? "" : "." + "0".repeat(decimals));
        String text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(shown);
        assertThat(Digits.parse(text)).isEqualTo(new Digits(shown, decimals));
    }

    @Property
    void roundedTrueFiguresNeverFailToFoot(
            @ForAll @Size(min = 2, max = 30) List<@BigRange(min = "-99999", max = "99999") @Scale(4) BigDecimal> truth,
            @ForAll @IntRange(max = 2) int decimals) {
        List<Amount> parts = new ArrayList<>();
        truth.forEach(t -> parts.add(rounded(parts.size() + 2, t, decimals)));
        BigDecimal sum = truth.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        Comparison footing = Words.expect(rounded(1, sum, decimals)).toEqual(Words.sum(parts.toArray(Amount[]::new)));
        assertThat(footing.outcome()).isIn(Outcome.AGREES, Outcome.ROUNDING);
    }

    @Property
    void aTrueGrowthIsNeverAnException(
            @ForAll @BigRange(min = "-9999", max = "9999") @Scale(4) BigDecimal current,
            @ForAll @BigRange(min = "1", max = "9999") @Scale(4) BigDecimal base) {
        BigDecimal growth =
                current.subtract(base).multiply(BigDecimal.valueOf(100)).divide(base, 12, RoundingMode.HALF_EVEN);
        Comparison stated = Words.expect(rounded(1, growth, 1))
                .toEqual(Words.change(rounded(2, current, 0), rounded(3, base, 0), GrowthKind.PERCENT));
        assertThat(stated.outcome()).isNotEqualTo(Outcome.EXCEPTION);
    }

    private static Amount rounded(int number, BigDecimal truth, int decimals) {
        BigDecimal value = truth.setScale(decimals, RoundingMode.HALF_UP);
        Figure figure = new Figure(value, BigDecimal.ONE.movePointLeft(decimals), Uom.money("USD"), false);
        return new Amount(number, figure, value.toPlainString(), null, Setting.TABLE, "");
    }
}
