package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Table;

/** A schedule while it is put together: blocks of one table, or of several that continue each other. */
final class DraftSchedule {
    /** Lines above the table, then the labels above its figures. */
    final List<String> titleLines;

    final List<String> headings;
    final List<BodyRow> body = new ArrayList<>();
    final List<Token> dropped = new ArrayList<>();
    final Table table;

    DraftSchedule(List<String> titleLines, List<String> headings, Table table) {
        this.titleLines = titleLines;
        this.headings = headings;
        this.table = table;
    }

    String context() {
        return String.join(" \n ", titleLines);
    }

    int columnCount() {
        return headings.size();
    }
}
