package org.ticktie.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest
    @CsvSource({
        "2024-09-28, 2024-09",
        "2025-08-02, 2025-07",
        "2025-02-01, 2025-01",
        "2023-12-31, 2023-12",
        "2024-12-28, 2024-12",
        "2021-01-02, 2020-12",
        "2025-10-04, 2025-09",
        "2024-02-29, 2024-02",
        "2025-05-10, 2025-04",
        "2025-05-11, 2025-05",
    })
    void datesBelongToTheNearestMonthEnd(LocalDate date, YearMonth end) {
        assertThat(Period.nearestMonthEnd(date)).isEqualTo(end);
    }

    @Test
    void quartersOfWeeksCompareAsThoseOfMonths() {
        Period quarter = Period.duration(3, LocalDate.of(2025, 8, 2));
        assertThat(quarter).isEqualTo(new Period(3, YearMonth.of(2025, 7)));
        assertThat(quarter.yearBefore()).isEqualTo(Period.duration(3, LocalDate.of(2024, 8, 3)));
        assertThat(quarter.preceding()).isEqualTo(Period.duration(3, LocalDate.of(2025, 5, 3)));
        assertThat(quarter.start()).isEqualTo(YearMonth.of(2025, 4));
    }
}
