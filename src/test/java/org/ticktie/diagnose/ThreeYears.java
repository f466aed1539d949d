package org.ticktie.diagnose;

/** A statement of three years whose figures agree, to be damaged. */
final class ThreeYears {
    static final String INCOME = """
            CONSOLIDATED STATEMENTS OF INCOME
            (in thousands)
                                            Year Ended December 31,
                                       2025         2024         2023
            Bread                   $ 31,142     $ 30,271     $ 29,418
            Pastry                    22,085       21,463       20,877
            Coffee                    10,194        9,512        9,036
            Total revenue             63,421       61,246       59,331
            Cost of revenue           38,517       37,402       36,725
            Gross profit              24,904       23,844       22,606
            Selling expenses           8,316        8,127        7,958
            Administrative expenses    5,273        5,106        4,987
            Operating income        $ 11,315     $ 10,611     $  9,661
            """;

    private ThreeYears() {}
}
