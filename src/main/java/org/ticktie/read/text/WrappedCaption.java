package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Cell;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;

/** Joins a caption that a conversion broke over two rows of fields. */
final class WrappedCaption {
    private WrappedCaption() {}

    /** Whether the row above is the beginning of this row's caption. */
    static boolean joins(Row above, List<Cell> cells) {
        if (above.cells().size() != 1 || cells.size() < 2 || above.rule() != Rule.NONE) {
            return false;
        }
        Cell first = above.cells().get(0);
        Cell next = cells.get(0);
        String text = next.text().string();
        String caption = first.text().string();
        return first.left() == next.left()
                && Character.isLowerCase(text.charAt(0))
                && !text.startsWith("of which")
                && !text.startsWith("o ")
                && !caption.endsWith(":")
                && !caption.endsWith(".")
                && Shape.hasLetter(caption)
                && !(text.length() > 1 && text.charAt(1) == ')')
                && Shape.isValue(cells.get(1).text().string());
    }

    static Row joined(Row above, List<Cell> cells) {
        Cell first = above.cells().get(0);
        Cell next = cells.get(0);
        List<Cell> result = new ArrayList<>(cells);
        result.set(0, new Cell(first.text().join(" ", next.text()), first.left(), next.right(), first.style()));
        return new Row(result, Rule.NONE);
    }
}
