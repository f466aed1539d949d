package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ticktie.document.Table;

/** A schedule while it is put together: blocks of one table, or of several that continue each other. */
final class DraftSchedule {
    /** Lines above the table before, where nothing stands between the two: its period may be this one's, its name is not. */
    private final List<String> sharedLines;

    /** Lines above the table, then the labels above its figures. */
    final List<String> titleLines;

    final List<String> headings;
    final List<BodyRow> body = new ArrayList<>();
    final List<Token> dropped = new ArrayList<>();
    final Table table;

    DraftSchedule(List<String> sharedLines, List<String> titleLines, List<String> headings, Table table) {
        this.sharedLines = sharedLines;
        this.titleLines = titleLines;
        this.headings = headings;
        this.table = table;
    }

    List<String> allLines() {
        return Stream.concat(sharedLines.stream(), titleLines.stream()).toList();
    }

    String context() {
        return String.join(" \n ", allLines());
    }

    /** What the table is called by: its own lines, or for want of any those that it shares. */
    List<String> namingLines() {
        return titleLines.isEmpty() ? sharedLines : titleLines;
    }

    int columnCount() {
        return headings.size();
    }
}
