package org.ticktie.report.workbook;

import org.ticktie.fact.Amount;
import org.ticktie.source.JsonPointer;
import org.ticktie.source.TextSpan;

/** Where a figure stands in the source, as an auditor looks it up. */
final class SourcePlace {
    private SourcePlace() {}

    static String of(Amount a) {
        if (a.place() instanceof TextSpan span) {
            return "line " + span.line() + ", column " + span.column();
        }
        return a.place() instanceof JsonPointer pointer ? pointer.pointer() : "";
    }
}
