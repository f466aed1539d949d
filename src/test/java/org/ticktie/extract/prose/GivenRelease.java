package org.ticktie.extract.prose;

import java.util.List;
import org.ticktie.Ticktie;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** Sentences above a statement, through the whole program. */
final class GivenRelease {
    private static final Ticktie TICKTIE = new Ticktie();

    private static final String STATEMENT = """

            Consolidated Statements of Operations
            (in thousands)
                                                 Three months ended March 31,
                                                       2025          2024
            Product sales                             4,210         3,875
            Licence fees                              1,106         1,020
            Service income                              397           412
            Total revenues                            5,713         5,307
            Cost of revenues                          3,188         3,019
            Gross profit                              2,525         2,288
            """;

    private GivenRelease() {}

    /** @param further more rows of the statement, and tables below it */
    static Result check(String further, String... paragraphs) {
        String text = "Acme Reports First Quarter 2025 Results\n\n" + String.join("\n\n", paragraphs);
        return TICKTIE.check(new Source("t", MediaType.TEXT, text + "\n" + STATEMENT + further));
    }

    /** The figures and words that findings hold to be wrong. */
    static List<String> accused(Result result) {
        return result.findings().stream()
                .map(Finding::reported)
                .map(Amount::text)
                .toList();
    }
}
