package org.ticktie.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ticktie.finding.Result;

class TextReportTest {
    @Test
    void opensWithTheTallyThenTellsEachFindingThenWhatWasNotTested() {
        assertThat(new TextReport(false).print(GivenResult.withFinding())).isEqualTo("""
                        release.txt: 1 relation tested, 0 agreed, 1 exception; 4 numbers, 3 untested

                        error FT01  A total equals the sum of the rows that it covers
                          reported    6,931  Statements of Income > row 3 > 2025 (line 5, column 21)
                          expected    6,913
                          difference  18
                          relation    5,507 + 1,406 = 6,931
                          confidence  Only this figure explains everything.
                          looks like  transposition
                          or wrong is 5,507 (line 3, column 21)
                          fingerprint 0a1b2c

                        Not tested
                          2 numbers: it stands only in a relation that does not hold
                            5,507 (line 3), 1,406 (line 4)
                          1 number: no relation that the document shows covers it
                            (17) (row 4 > 2025)
                          1 part: no column headings were found
                            table on line 9
                        """);
    }

    @Test
    void saysWhyADocumentWasNotRead() {
        assertThat(new TextReport(false).print(Result.unreadable("x.pdf", "is a PDF\nMaybe convert it.")))
                .isEqualTo("x.pdf: not read: is a PDF\n  Maybe convert it.\n");
    }

    @Test
    void coloursOnlyWhereAsked() {
        assertThat(new TextReport(true).print(GivenResult.withFinding())).contains("\u001B[31merror\u001B[0m");
        assertThat(new TextReport(false).print(GivenResult.withFinding())).doesNotContain("\u001B");
    }
}
