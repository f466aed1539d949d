package org.ticktie.extract.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Layout;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.document.Table;
import org.ticktie.fact.Period;
import org.ticktie.source.Excerpt;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

class FiscalCalendarTest {
    private static final FiscalCalendar SEPTEMBER =
            new FiscalCalendar(2025, YearMonth.of(2025, 12), YearMonth.of(2025, 9), 3);
    private static final FiscalCalendar JUNE_YEARS =
            new FiscalCalendar(2007, YearMonth.of(2007, 6), YearMonth.of(2006, 9), 3);
    private static final FiscalCalendar YEAR_OVER =
            new FiscalCalendar(2024, YearMonth.of(2024, 12), YearMonth.of(2024, 12), 3);

    private static Document document(Block... blocks) {
        return new Document(new Source("a.txt", MediaType.TEXT, ""), List.of(blocks), List.of());
    }

    private static Heading heading(String text) {
        return new Heading(1, Excerpt.unplaced(text));
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(Excerpt.unplaced(text), 0);
    }

    /** A table of heading rows, each of cells separated by strokes. */
    private static Table table(String... rows) {
        List<Row> all = new ArrayList<>();
        for (String row : rows) {
            List<Cell> cells = new ArrayList<>();
            for (String cell : row.split("\\|")) {
                cells.add(new Cell(Excerpt.unplaced(cell.trim()), cells.size(), cells.size() + 1, Style.PLAIN));
            }
            all.add(new Row(cells, Rule.NONE));
        }
        return new Table(Layout.GRID, all);
    }

    private static Period period(int months, int year, int month) {
        return new Period(months, YearMonth.of(year, month));
    }

    @Test
    void aFiscalQuarterAndItsDateTellTheFiscalYear() {
        FiscalCalendar calendar = FiscalCalendar.of(document(
                heading("Example Reports First Quarter Fiscal Year 2007 Results"),
                paragraph("Results for the three months ended September 30, 2006, the first quarter of fiscal 2007.")));
        assertThat(calendar.current()).isEqualTo(period(3, 2006, 9));
        assertThat(calendar.currentYearToDate()).isEqualTo(period(3, 2006, 9));
        assertThat(calendar.endOfYear(2007)).isEqualTo(YearMonth.of(2007, 6));
        assertThat(calendar.balanceDate()).isEqualTo(period(0, 2006, 9));
        assertThat(calendar.currentYear()).isNull();
    }

    @Test
    void bracketsBehindADateNameItsFiscalYear() {
        FiscalCalendar calendar = FiscalCalendar.of(document(
                heading("Example Reports Fourth Quarter Results"),
                paragraph("Results for the fourth quarter ended January 28, 2023 (“Q4 FY23”), as compared to the"
                        + " fourth quarter ended January 29, 2022 (“Q4 FY22”)."),
                paragraph("The extra week in Q4 FY24 is expected to add little.")));
        assertThat(calendar.endOfYear(2023)).isEqualTo(YearMonth.of(2023, 1));
        assertThat(calendar.yearOf(YearMonth.of(2022, 1))).isEqualTo(2022);
    }

    @Test
    void headingsOfTablesTellTheYearToDate() {
        FiscalCalendar calendar = FiscalCalendar.of(document(
                heading("Quarterly results"),
                table(
                        "|Three Months Ended March 31,|Nine Months Ended March 31,",
                        "|2025|2024|2025|2024",
                        "Sales|12,345|11,222|30,001|29,555")));
        assertThat(calendar.currentYearToDate()).isEqualTo(period(9, 2025, 3));
        assertThat(calendar.endOfYear(2025)).isEqualTo(YearMonth.of(2025, 6));
    }

    @Test
    void aRetailersYearMayBeCalledByItsStart() {
        FiscalCalendar calendar = FiscalCalendar.of(document(
                heading("Third Quarter Fiscal 2024 Results"),
                paragraph("For the 13-week period ended November 2, 2024 sales rose."),
                table("|Thirty-nine Weeks Ended", "|November 2, 2024|October 28, 2023")));
        assertThat(calendar.current()).isEqualTo(period(3, 2024, 10));
        assertThat(calendar.endOfYear(2024)).isEqualTo(YearMonth.of(2025, 1));
    }

    @Test
    void theYearBeforeAndMeetingDatesDoNotDistract() {
        FiscalCalendar calendar = FiscalCalendar.of(document(
                heading("Example Announces First Quarter Results"),
                paragraph(
                        "Sales were $5 million in the first quarter, compared with $4 million in first quarter 2024. A call is held on May 20, 2025."),
                table("|Three Months Ended March 31,", "|2025|2024", "Sales|5,012|4,044"),
                table("|March 31, 2025|December 31, 2024", "Cash|1,200|1,300")));
        assertThat(calendar.current()).isEqualTo(period(3, 2025, 3));
        assertThat(calendar.endOfYear(2025)).isEqualTo(YearMonth.of(2025, 12));
    }

    @Test
    void nothingIsKnownOfAnEmptyDocument() {
        FiscalCalendar calendar = FiscalCalendar.of(document());
        assertThat(calendar.current()).isNull();
        assertThat(calendar.currentYearToDate()).isNull();
        assertThat(calendar.balanceDate()).isNull();
        assertThat(calendar.endOfYear(2024)).isEqualTo(YearMonth.of(2024, 12));
    }

    private static String resolved(FiscalCalendar calendar, String phrase, Period context) {
        PeriodLabel label = PeriodPhrases.in(phrase).get(0).label();
        Period period = calendar.resolve(label, context);
        return period == null ? "-" : period.months() + "m " + period.end();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "three months ended September 30, 2025; 3m 2025-09",
                "as of September 27, 2025; 0m 2025-09",
                "September 30; 0m 2025-09",
                "December 31; 0m 2024-12",
                "third quarter of 2025; 3m 2025-09",
                "the fourth quarter; 3m 2024-12",
                "Q3 FY24; 3m 2024-09",
                "first half of 2025; 6m 2025-06",
                "first nine months of 2025; 9m 2025-09",
                "year to date; 9m 2025-09",
                "YTD 2024; 9m 2024-09",
                "fiscal 2024; 12m 2024-12",
                "2024; 12m 2024-12",
                "the quarter; 3m 2025-09",
                "at quarter-end; 0m 2025-09",
                "at year-end; 0m 2024-12",
                "the prior year-end; 0m 2024-12",
                "a year ago; 3m 2024-09",
                "the same period last year; 3m 2024-09",
                "third quarter of last year; 3m 2024-09",
                "the corresponding period of 2023; 3m 2023-09",
                "sequentially; 3m 2025-06",
                "the previous quarter; 3m 2025-06",
                "trailing twelve months; 12m 2025-09",
                "the full year; -",
                "June 2025 quarter; 3m 2025-06",
                "at the end of 2024; 0m 2024-12",
                "at the end of the second quarter; 0m 2025-06"
            })
    void resolvesPhrasesAgainstTheReleasesOwnPeriod(String phrase, String period) {
        assertThat(resolved(SEPTEMBER, phrase, null)).isEqualTo(period);
    }

    @ParameterizedTest(name = "{0} after {1} months")
    @CsvSource(
            delimiter = ';',
            value = {
                "a year ago; 9; 9m 2024-09",
                "the prior year; 9; 9m 2024-09",
                "2024; 9; 9m 2024-09",
                "the prior-year quarter; 9; 3m 2024-09",
                "the previous quarter; 0; 0m 2025-06",
                "a year earlier; 0; 0m 2024-09",
                "the nine-month period; 3; 9m 2025-09"
            })
    void resolvesRelativePhrasesAgainstTheirContext(String phrase, int months, String period) {
        assertThat(resolved(SEPTEMBER, phrase, period(months, 2025, 9))).isEqualTo(period);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "first quarter of fiscal 2007; 3m 2006-09",
                "first quarter of 2007; 3m 2006-09",
                "fiscal 2006; 12m 2006-06",
                "the same period last year; 3m 2005-09",
                "the comparable quarter of fiscal 2006; 3m 2005-09",
                "at year-end; 0m 2006-06",
                "June 30; 0m 2006-06"
            })
    void mindsFiscalYearsThatAreNotCalendarYears(String phrase, String period) {
        assertThat(resolved(JUNE_YEARS, phrase, null)).isEqualTo(period);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "the year; 12m 2024-12",
                "full year 2024; 12m 2024-12",
                "at year-end; 0m 2024-12",
                "the prior year-end; 0m 2023-12"
            })
    void knowsTheYearThatIsOver(String phrase, String period) {
        assertThat(resolved(YEAR_OVER, phrase, null)).isEqualTo(period);
    }

    @Test
    void saysNothingWhereItCannotKnow() {
        FiscalCalendar unknown = new FiscalCalendar(0, null, YearMonth.of(2025, 8), 3);
        assertThat(resolved(unknown, "third quarter of 2025", null)).isEqualTo("-");
        assertThat(resolved(unknown, "fiscal 2024", null)).isEqualTo("-");
        assertThat(resolved(unknown, "at year-end", null)).isEqualTo("-");
        assertThat(resolved(unknown, "a year ago", null)).isEqualTo("3m 2024-08");
        assertThat(unknown.currentYearToDate()).isNull();
        FiscalCalendar years = GivenCalendar.calendarYears();
        assertThat(resolved(years, "a year ago", null)).isEqualTo("-");
        assertThat(resolved(years, "third quarter of 2025", null)).isEqualTo("3m 2025-09");
    }
}
