package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.document.Cell;
import org.ticktie.document.Row;
import org.ticktie.document.Table;

/** Which captions of the tables just above a note belongs to: "(2) During the quarter, we incurred ..." and a row "Severance (2)". */
final class Footnotes {
    /** A mark that stands on more rows than this says nothing of one of them. */
    private static final int MOST = 2;

    /** Marks stand in the last few characters; nothing else of a caption is looked at. */
    private static final int LONGEST = 40;

    private static final Pattern MARKS =
            Pattern.compile("(?:\\s*(?:\\((?:\\d{1,2}|[a-zA-Z])\\)|\\[(?:\\d{1,2}|[a-z])\\]|[*†‡§]+))++$");
    private static final String MARK_ENDS = ")]*†‡§";
    private static final Pattern MARK = Pattern.compile("\\(\\w{1,2}\\)|\\[\\w{1,2}\\]|[*†‡§]+");
    private static final Pattern NOTE = Pattern.compile("^\\s*(\\(\\w{1,2}\\)|\\[\\w{1,2}\\]|[*†‡§]+)\\s*(?=\\p{Lu})");

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
        if (MARK_ENDS.indexOf(caption.charAt(caption.length() - 1)) < 0) {
            return;
        }
        Matcher marks = MARKS.matcher(caption).region(Math.max(0, caption.length() - LONGEST), caption.length());
        if (!marks.find()) {
            return;
        }
        String named = caption.substring(0, marks.start());
        if (named.chars().anyMatch(Character::isLetter)) {
            Matcher mark = MARK.matcher(marks.group());
            while (mark.find()) {
                List<String> all = captions.computeIfAbsent(mark.group(), k -> new ArrayList<>());
                if (!all.contains(named)) {
                    all.add(named);
                }
            }
        }
    }

    /** The captions that a paragraph is a note to; none where it is no note, or one to many rows. */
    List<String> captions(String paragraph) {
        Matcher note = NOTE.matcher(paragraph);
        if (!note.find()) {
            return List.of();
        }
        noted = true;
        List<String> all = captions.getOrDefault(note.group(1), List.of());
        return all.size() > MOST ? List.of() : all;
    }
}
