package org.ticktie.extract.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodPhrasesTest {
    /** A label in short: {@code 3m Q3 FY2025 2025-09-30 YEAR_BEFORE}, only what is said. */
    static String shown(PeriodLabel l) {
        StringBuilder s = new StringBuilder();
        if (l.months() != null) {
            s.append(l.months()).append("m ");
        }
        if (l.quarter() != null) {
            s.append("Q").append(l.quarter()).append(' ');
        }
        if (l.half() != null) {
            s.append("H").append(l.half()).append(' ');
        }
        if (l.fiscal()) {
            s.append("FY ");
        }
        if (l.year() != null) {
            s.append(l.year()).append(' ');
        }
        if (l.month() != null) {
            s.append(l.month())
                    .append('/')
                    .append(l.day() == null ? "-" : l.day())
                    .append(' ');
        }
        if (l.relation() != PeriodRelation.NONE) {
            s.append(l.relation());
        }
        return s.toString().trim();
    }

    private static String in(String text) {
        return PeriodPhrases.in(text).stream().map(p -> shown(p.label())).collect(Collectors.joining(" | "));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            Three Months Ended September 30, 2006; 3m 2006 9/30
            Three Months EndedDecember 31,2024; 3m 2024 12/31
            nine months ended September 30, 2025; 9m 2025 9/30
            for the three and nine months ended June 29, 2025; 3m 2025 6/29 | 9m 2025 6/29
            three- and six-month periods ended June 30, 2024; 3m 2024 6/30 | 6m 2024 6/30
            Quarter and Year Ended December 31, 2024; 3m 2024 12/31 | 12m 2024 12/31
            Twelve Months Ended December 31,; 12m 12/31
            3 months ended 31 March 2025; 3m 2025 3/31
            3 Months Ended December 12 Months Ended December; 3m 12/- | 12m 12/-
            13 weeks ended September 28, 2024; 3m 2024 9/28
            Thirty-nine Weeks Ended November 2, 2024; 9m 2024 11/2
            26 Weeks Ended; 6m
            52-week fiscal year ended January 31, 2026; 12m 2026 1/31
            Year Ended December 31, 2024; 12m 2024 12/31
            fiscal year ended June 30, 2025; 12m FY 2025 6/30
            third quarter of fiscal 2025; 3m Q3 FY 2025
            third quarter fiscal 2025; 3m Q3 FY 2025
            fiscal third quarter 2025; 3m Q3 2025
            third fiscal quarter of 2025; 3m Q3 2025
            Fiscal 2025 Third Quarter; 3m Q3 FY 2025
            2024 fourth quarter; 3m Q4 2024
            third-quarter 2024; 3m Q3 2024
            Third Quarter; 3m Q3
            the third quarter ended September 30, 2025; 3m Q3 2025 9/30
            third quarter of 2025 (ended August 31, 2025); 3m Q3 2025 8/31
            fourth quarter and full year 2024; 3m Q4 2024 | 12m 2024
            fourth quarter and fiscal year 2024; 3m Q4 2024 | 12m FY 2024
            first and second quarters of 2025; 3m Q1 2025 | 3m Q2 2025
            second quarter and first half of 2024; 3m Q2 2024 | 6m H1 2024
            the fourth quarter of 2024 and the full year; 3m Q4 2024 | 12m CURRENT_YEAR
            Q3 2024; 3m Q3 2024
            Q3'24; 3m Q3 2024
            Q3-24; 3m Q3 2024
            Q3 FY25; 3m Q3 FY 2025
            FY25 Q3; 3m Q3 FY 2025
            3Q24; 3m Q3 2024
            3Q 2024; 3m Q3 2024
            4Q; 3m Q4
            Q1; 3m Q1
            Q1 2025 vs Q1 2024; 3m Q1 2025 | 3m Q1 2024
            1H25; 6m H1 2025
            H1 2024; 6m H1 2024
            first half 2024; 6m H1 2024
            second half of fiscal 2025; 6m H2 FY 2025
            Half-year ended 30 June 2025; 6m H1 2025 6/30
            FY25; 12m FY 2025
            FY 2024; 12m FY 2024
            FY2024-25; 12m FY 2025
            fiscal 2025; 12m FY 2025
            fiscal 2025 and 2024; 12m FY 2025 | 12m FY 2024
            full year 2024; 12m 2024
            full-year 2024; 12m 2024
            the full year; 12m CURRENT_YEAR
            calendar year 2024; 12m 2024
            first nine months of 2025; 9m 2025 YEAR_TO_DATE
            nine months 2025; 9m 2025
            9M 2025; 9m 2025
            YTD 2025; 2025 YEAR_TO_DATE
            year-to-date; YEAR_TO_DATE
            Q3 YTD 2025; Q3 2025 YEAR_TO_DATE
            YTD Q3 2025; Q3 2025 YEAR_TO_DATE
            third quarter fiscal 2025 year-to-date; Q3 FY 2025 YEAR_TO_DATE
            fiscal-year revenue; 12m CURRENT_YEAR
            trailing twelve months; 12m TRAILING
            TTM; 12m TRAILING
            LTM ended March 31, 2025; 12m 2025 3/31 TRAILING
            last twelve months; 12m TRAILING
            as of December 31, 2024; 0m 2024 12/31
            as at 30 June 2025; 0m 2025 6/30
            at December 31, 2024 and 2023; 0m 2024 12/31 | 0m 2023 12/31
            at September 30 and June 30, 2025; 0m 2025 9/30 | 0m 2025 6/30
            December 28, 2024; 2024 12/28
            Sept. 30, 2024; 2024 9/30
            30th September 2024; 2024 9/30
            12/28/2024; 2024 12/28
            31.12.2024; 2024 12/31
            31-03-2025; 2025 3/31
            2025-03-31; 2025 3/31
            9/30/25; 2025 9/30
            Dec-24; 2024 12/-
            Jun '25; 2025 6/-
            June 2025; 2025 6/-
            September 30,; 9/30
            September 2025 quarter; 3m 2025 9/-
            2024; 2024
            2024 2023; 2024 | 2023
            three months ended December 31, 2024 and 2023; 3m 2024 12/31 | 3m 2023 12/31
            year-end 2024; 0m 2024 YEAR_END
            at year-end; 0m YEAR_END
            prior year-end; 0m PRIOR_YEAR_END
            at the end of the third quarter; 0m Q3
            at the end of 2023; 0m 2023
            at the end of fiscal 2025; 0m FY 2025
            at quarter-end; 0m CURRENT_QUARTER
            a year ago; YEAR_BEFORE
            the year-ago quarter; 3m YEAR_BEFORE
            year-ago period; YEAR_BEFORE
            the same period last year; YEAR_BEFORE
            the same quarter last year; 3m YEAR_BEFORE
            the same period of 2023; 2023 YEAR_BEFORE
            the corresponding period of 2023; 2023 YEAR_BEFORE
            the comparable prior-year period; YEAR_BEFORE
            the comparable quarter of fiscal 2024; 3m FY 2024 YEAR_BEFORE
            prior year quarter; 3m YEAR_BEFORE
            prior-year's quarter; 3m YEAR_BEFORE
            the prior-year third quarter; 3m Q3 YEAR_BEFORE
            last year's fourth quarter; 3m Q4 YEAR_BEFORE
            third quarter of last year; 3m Q3 YEAR_BEFORE
            third quarter a year ago; 3m Q3 YEAR_BEFORE
            first nine months of last year; 9m YEAR_BEFORE
            the corresponding nine months of the prior year; 9m YEAR_BEFORE
            the same nine-month period in 2024; 9m 2024 YEAR_BEFORE
            the prior year; YEAR_BEFORE
            year over year; YEAR_BEFORE
            YoY; YEAR_BEFORE
            prior quarter; 3m PERIOD_BEFORE
            the immediately preceding quarter; 3m PERIOD_BEFORE
            linked quarter; 3m PERIOD_BEFORE
            the beginning of the quarter; 3m PERIOD_BEFORE
            sequentially; PERIOD_BEFORE
            the quarter; 3m CURRENT_QUARTER
            this quarter; 3m CURRENT_QUARTER
            the year; 12m CURRENT_YEAR
            the first half of the year; 6m H1
            """)
    void saysWhatAPhraseSays(String text, String labels) {
        assertThat(in(text)).isEqualTo(labels);
    }

    @Test
    void findsPhrasesInASentenceWithTheirPlaces() {
        String text = "Revenue for the third quarter of 2024 was $7.1 million, compared to $6.0 million a year ago.";
        assertThat(PeriodPhrases.in(text))
                .extracting(p -> text.substring(p.start(), p.end()))
                .containsExactly("third quarter of 2024", "a year ago");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "over the next 12 months",
                "$2,025 million and 2,024 stores",
                "$2024",
                "5.5% senior notes, 2029 notes",
                "about 12 months of runway in 24 months",
                "the 401(k) plan, Form 10-Q, 3.2 million",
                "first of its kind",
                "May we add",
                "~"
            })
    void leavesOtherNumbersAlone(String text) {
        assertThat(PeriodPhrases.in(text)).isEmpty();
    }
}
