package org.ticktie.extract.structure;

/** One document whose reconciliation starts from lines of its statement of income. */
public final class RepeatedLines {
    public static final String AGREEING = """
            CONSOLIDATED STATEMENTS OF INCOME
            (in thousands)
                                      Three Months Ended March 31,
                                            2025         2024
            Rope                         $ 2,412      $ 2,205
            Sails                          1,136        1,211
            Total net sales                3,548        3,416
            Cost of sales                  2,120        2,065
            Gross profit                   1,428        1,351
            Operating expenses               816          811
            Operating income                 612          540
            Interest expense                  48           51
            Net income                   $   564      $   489

            RECONCILIATION OF NET INCOME TO EBITDA
            (in thousands)
                                      Three Months Ended March 31,
                                            2025         2024
            Net income                   $   564      $   489
            Interest expense                  48           51
            Operating income                 612          540
            Depreciation and amortization    207          198
            EBITDA                       $   819      $   738
            Total net sales              $ 3,548      $ 3,416
            """;

    /** The same, with one digit of the second net sales wrong. */
    public static final String CONTRADICTING = AGREEING.replaceAll("(?m)(Total net sales +\\$) 3,548 ", "$1 3,648 ");

    private RepeatedLines() {}
}
