package org.ticktie.extract.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.fact.ColumnKind;

class ColumnPeriodsTest {
    /** A release for the quarter to September 2025 of a calendar-year company. */
    private static final FiscalCalendar SEPTEMBER =
            new FiscalCalendar(2025, YearMonth.of(2025, 12), YearMonth.of(2025, 9), 3);

    private static String of(String headings, String title) {
        return ColumnPeriods.of(List.of(headings.split(" \\| ")), title, SEPTEMBER).stream()
                .map(p -> p == null ? "-" : p.months() + "m " + p.end())
                .collect(Collectors.joining(" | "));
    }

    @ParameterizedTest(name = "{0} under {1}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', nullValues = "none", textBlock = """
            Three Months Ended September 30, 2006 | Three Months Ended September 30, 2005; Statements of Operations; 3m 2006-09 | 3m 2005-09
            September 30, 2025 (Unaudited) | December 31, 2024; Condensed Consolidated Balance Sheets; 0m 2025-09 | 0m 2024-12
            September 30, 2025 | December 31, 2024; ~~; 0m 2025-09 | 0m 2024-12
            Q3 2025 | Q2 2025 | Q3 2024; Selected data; 3m 2025-09 | 3m 2025-06 | 3m 2024-09
            3Q25 | 2Q25 | 3Q25 change from 2Q25; ~~; 3m 2025-09 | 3m 2025-06 | -
            2024 | 2023; Statements of Income Year Ended December 31,; 12m 2024-12 | 12m 2023-12
            Year Ended December 31, 2024 | 2023; Statements of Income; 12m 2024-12 | 12m 2023-12
            2024 | 2023; For the three months ended December 31,; 3m 2024-12 | 3m 2023-12
            2025 | 2024 | 2025 | 2024; Three and Nine Months Ended September 30, 2025 and 2024; 3m 2025-09 | 3m 2024-09 | 9m 2025-09 | 9m 2024-09
            Three Months Ended September 30, 2025 | 2024 | Nine Months Ended September 30, 2025 | 2024; Statements of Operations; 3m 2025-09 | 3m 2024-09 | 9m 2025-09 | 9m 2024-09
            Three Months Ended September 30, 2025 | September 30, 2024; Statements of Operations; 3m 2025-09 | 3m 2024-09
            December 28, 2024 | December 30, 2023; Balance Sheets; 0m 2024-12 | 0m 2023-12
            Three Months Ended June 30, 2025 vs. 2024 % Change; ~~; -
            Three Months Ended June 30, 2025 | Change | % Change; ~~; 3m 2025-06 | - | -
            September 28, 2024 | September 30, 2023; Statements of Income for the thirteen weeks ended; 3m 2024-09 | 3m 2023-09
            September 28, 2024 | September 30, 2023; Consolidated Statements of Income; - | -
            2025 | 2024; As of September 30,; 0m 2025-09 | 0m 2024-09
            FY24 | FY23; Summary; 12m 2024-12 | 12m 2023-12
            Q3 2025 September 30, 2025 | Q2 2025 June 30, 2025; ~~; 3m 2025-09 | 3m 2025-06
            Q3 2025 | Q4 2024; Consolidated Balance Sheet; 0m 2025-09 | 0m 2024-12
            Third Quarter 2025 | Third Quarter 2024; Highlights; 3m 2025-09 | 3m 2024-09
            YTD 2025 | YTD 2024; ~~; 9m 2025-09 | 9m 2024-09
            Nine Months 2025 | Nine Months 2024; ~~; 9m 2025-09 | 9m 2024-09
            3 months ended 31.03.2025 Reviewed | Preceding 3 months ended 31.12.2024 Reviewed; ~~; 3m 2025-03 | 3m 2024-12
            Year Ended December 31, Q3 2025 | Year Ended December 31, 2024; ~~; 3m 2025-09 | 12m 2024-12
            Three Months Ended September December 31, 2024; ~~; 3m 2024-12
            Three Months Ended December 31, 2024 % of Amount; ~~; 3m 2024-12
            Three Months Ended 2025 | Three Months Ended 2024; Statements of Operations; 3m 2025-09 | 3m 2024-09
            Sept. 30, 2025 | Sept. 30, 2024; Statements of Cash Flows; 9m 2025-09 | 9m 2024-09
            Products | Services; Revenue for the three months ended September 30, 2025; 3m 2025-09 | 3m 2025-09
            Products | Services; Revenue as of July 4, 2025 and for the three months ended September 30, 2025; - | -
            2025 2024; ~~; -
            ;Balance Sheets; -
            """)
    void readsWhatColumnsAreFor(String headings, String title, String periods) {
        assertThat(of(headings == null ? "" : headings, title == null ? "" : title))
                .isEqualTo(periods);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
            % Change; PERCENT_CHANGE
            % Incr./(Decr.); PERCENT_CHANGE
            % Fav./(Unfav.); PERCENT_CHANGE
            Yr/Yr; PERCENT_CHANGE
            Y/Y; PERCENT_CHANGE
            Growth; PERCENT_CHANGE
            Percent Change; PERCENT_CHANGE
            Increase (Decrease) %; PERCENT_CHANGE
            Three Months Ended June 30, 2025 vs. 2024 % Change; PERCENT_CHANGE
            Constant Currency; PERCENT_CHANGE
            Constant Currency Revenues; AMOUNT
            Fav/(Unfav); CHANGE
            $ Change; CHANGE
            $/bps; CHANGE
            Change; CHANGE
            Increase/(Decrease); CHANGE
            B/(W); CHANGE
            % of revenue; PERCENT
            % of Net Sales; PERCENT
            Margin; PERCENT
            Yield/Rate; PERCENT
            %; PERCENT
            Full Year 2026 Outlook; GUIDANCE
            Low; GUIDANCE
            High; GUIDANCE
            Three Months Ended September 30, 2025; AMOUNT
            As Reported; AMOUNT
            2024; AMOUNT
            Note; REFERENCE
            """)
    void readsWhatColumnsHold(String heading, ColumnKind kind) {
        assertThat(ColumnKinds.of(heading)).isEqualTo(kind);
    }

    @Test
    void knowsNothingOfNoHeadings() {
        assertThat(ColumnPeriods.of(List.of(), "", GivenCalendar.calendarYears()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Balance Sheets (unaudited) June 30, December 31, 2025 2024; [at 2025-06, at 2024-12]
            Balance Sheets June 30, 2025 December 31, 2024; [at 2025-06, at 2024-12]
            Balance Sheets June 30, 2025; [null, null]
            Statements of Income June 30, 2025 December 31, 2024; [null, null]
            """)
    void datesAboveABalanceSheetAreThoseOfItsColumns(String title, String periods) {
        assertThat(ColumnPeriods.of(List.of("", ""), title, GivenCalendar.calendarYears()))
                .hasToString(periods);
    }
}
