package org.ticktie.extract.structure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.ticktie.extract.Understood;

/** Figures that stand where a total would stand, or above one, and do not add up because they are not meant to. */
class NoTotalTest {
    @Test
    void pricesDoNotAddUpWhereTheSharesBesideThemDo() {
        Understood u = Understood.text("""
                REPURCHASES OF COMMON STOCK
                                       Total Number of       Average Price
                                      Shares Purchased      Paid per Share
                July                         2,790,953            $ 290.49
                August                       2,155,085              296.88
                September                    1,760,231              315.52
                Total                        6,706,269            $ 299.12
                """);
        assertThat(u.totals()).containsExactly("6,706,269 = 2,790,953 + 2,155,085 + 1,760,231");
    }

    @Test
    void sharesIssuedAreAmountsInAStatementOfEquity() {
        Understood u = Understood.text("""
                STATEMENTS OF CHANGES IN EQUITY
                (in millions)
                                                  Paid-in      Treasury
                                                  Capital        Stock        Total
                Balance at January 1, 2025         10,309      (49,549)     (39,240)
                Share-based compensation              208            -           208
                Treasury shares issued               (122)          87           (35)
                Balance at June 30, 2025           10,395      (49,462)     (39,067)
                """);
        assertThat(u.totals()).contains("10,395 = 10,309 + 208 + (122)", "(39,067) = (39,240) + 208 + (35)");
    }

    @Test
    void dashesAreNoComponents() {
        Understood u = Understood.text("""
                AWARDS
                                                   Granted      Vested    Remaining
                Senior staff                         5,268       3,176           -
                Other staff                          2,309       1,088           -
                Subtotal                             7,577       4,264       12,351
                """);
        assertThat(u.totals()).containsExactly("7,577 = 5,268 + 2,309", "4,264 = 3,176 + 1,088");
    }

    @Test
    void aTotalOfOneLineIsCountedOnce() {
        Understood u = Understood.text("""
                STATEMENTS OF OPERATIONS
                                               Year Ended December 31,
                                                 2025            2024
                Lease income                  888,012       1,147,013
                Interest                       10,024          25,905
                Total revenue                 898,036       1,172,918
                Fees                           22,928          29,040
                Depreciation                1,002,949       1,225,405
                Total expenses              1,025,877       1,254,445
                Insurance recovered                 -          50,326
                Total other income                  -          50,326
                Net loss                    $(127,841)      $ (31,201)
                """);
        assertThat(u.totals())
                .containsExactly(
                        "898,036 = 888,012 + 10,024",
                        "1,172,918 = 1,147,013 + 25,905",
                        "1,025,877 = 22,928 + 1,002,949",
                        "1,254,445 = 29,040 + 1,225,405",
                        "(127,841) = 898,036 - 1,025,877 + nil",
                        "(31,201) = 1,172,918 - 1,254,445 + 50,326");
    }
}
