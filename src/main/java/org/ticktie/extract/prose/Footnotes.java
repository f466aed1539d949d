package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.document.Cell;
import org.ticktie.document.Row;
import org.ticktie.document.Table;
import org.ticktie.extract.lexicon.FootnoteMarks;

/** Which captions of the tables just above a note belongs to: "(2) During the quarter, we incurred ..." and a row "Severance (2)". */
final class Footnotes {
    /** A mark that stands on more rows than this says nothing of one of them. */
    private static final int MOST = 2;

    private final Map<String, List<String>> captions = new HashMap<>();
    /** Whether a note has been read since the last table. */
    private boolean noted;

    /** Takes the marks of a table; those of tables before the last notes are forgotten. */
    void table(Table table) {
        if (noted) {
            captions.clear();
            noted = false;
        }
        for (Row row : table.rows()) {
            for (Cell cell : row.cells()) {
                String caption = cell.text().string().strip();
                if (!caption.isEmpty()) {
                    mark(caption);
                    break;
                }
            }
        }
    }

    private void mark(String caption) {
        int start = FootnoteMarks.start(caption);
        String named = caption.substring(0, start);
        if (named.chars().anyMatch(Character::isLetter)) {
            for (String mark : FootnoteMarks.in(caption.substring(start))) {
                List<String> all = captions.computeIfAbsent(mark, k -> new ArrayList<>());
                if (!all.contains(named)) {
                    all.add(named);
                }
            }
        }
    }

    /** The captions that a paragraph is a note to; none where it is no note, or one to many rows. */
    List<String> captions(String paragraph) {
        String mark = FootnoteMarks.explained(paragraph);
        if (mark == null) {
            return List.of();
        }
        noted = true;
        List<String> all = captions.getOrDefault(mark, List.of());
        return all.size() > MOST ? List.of() : all;
    }
}
