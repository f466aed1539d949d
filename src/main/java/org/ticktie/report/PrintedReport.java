package org.ticktie.report;

import java.nio.charset.StandardCharsets;
import org.ticktie.finding.Result;

/** A report that is text; written as UTF-8. */
public interface PrintedReport extends Report {
    /** What it says of one document, with a line feed at its end. */
    String print(Result result);

    @Override
    default byte[] part(Result result) {
        return print(result).getBytes(StandardCharsets.UTF_8);
    }
}
