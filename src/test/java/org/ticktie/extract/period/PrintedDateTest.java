package org.ticktie.extract.period;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "on Monday, October 27, 2025 at noon | October 27, 2025 | 2025-10-27 | 1",
                "Thurs. Feb. 13th 2025 | Feb. 13th 2025 | 2025-02-13 | 4",
                "ended 30 June 2025. | 30 June 2025 | 2025-06-30 | 0",
                "due February 30, 2025 | February 30, 2025 | | 0"
            })
    void readsFullDates(String text, String printed, String date, int weekday) {
        assertThat(PrintedDate.in(text)).singleElement().satisfies(d -> {
            assertThat(text.substring(d.start(), d.end())).isEqualTo(printed);
            assertThat(d.date()).isEqualTo(date == null ? null : java.time.LocalDate.parse(date));
            assertThat(d.weekday()).isEqualTo(weekday);
            assertThat(text.substring(d.dayStart())).startsWith(String.valueOf(d.day()));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"March 2025", "may 5 2,000", "in 2025", "October 127, 2025", "", "May", "3 May"})
    void leavesOutWhatIsNoFullDate(String text) {
        assertThat(PrintedDate.in(text)).isEmpty();
    }
}
