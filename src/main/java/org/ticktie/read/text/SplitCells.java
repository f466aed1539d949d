package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Cell;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.source.Excerpt;

/** Puts figures together whose signs were converted into cells of their own. */
final class SplitCells {
    /** Part of a cell: what it says, in which field, and where it stands in the text. */
    private record Part(Excerpt text, String string, boolean bold, int field, int from, int to) {}

    private final Excerpt input;
    private final Markup markup;
    private final List<List<Part>> cells = new ArrayList<>();

    SplitCells(Excerpt input) {
        this.input = input;
        this.markup = new Markup(input);
    }

    /** Adds the cell of the given field; an empty one is passed over. */
    void add(int field, int start, int end) {
        String text = input.string();
        int from = start;
        int to = end;
        while (from < to && Line.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Line.isBlank(text.charAt(to - 1))) {
            to--;
        }
        Excerpt excerpt = markup.read(from, to);
        String string = excerpt.string();
        if (string.isEmpty()) {
            return;
        }
        Part part = new Part(excerpt, string, markup.isBold(), field, from, to);
        List<Part> last = cells.isEmpty() ? null : cells.get(cells.size() - 1);
        if (last != null && field - last.get(last.size() - 1).field() <= 2 && belongs(string(last), string)) {
            last.add(part);
        } else {
            cells.add(new ArrayList<>(List.of(part)));
        }
    }

    private static boolean belongs(String before, String text) {
        if (Shape.isPrefix(before)) {
            char c = text.charAt(0);
            return Shape.isDigit(c) || c == '(' && Shape.hasDigit(text) || Shape.isDash(text) || Shape.isFigure(text);
        }
        boolean open = before.lastIndexOf('(') > before.lastIndexOf(')');
        if (open && text.startsWith(")")) {
            return text.length() <= 4;
        }
        boolean figure = Shape.hasDigit(before) && (Shape.isValue(before) || open) || Shape.isDash(before);
        return figure
                && !before.endsWith("%")
                && (text.equals("%") || text.equals(")%") || text.equals("pts") || text.equals("bps"));
    }

    private static String string(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.get(0).string();
        }
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(text.length() == 0 || Shape.isSuffix(part.string()) ? "" : " ")
                    .append(part.string());
        }
        return text.toString();
    }

    private Excerpt text(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.get(0).text();
        }
        Passage passage = new Passage(input);
        for (Part part : parts) {
            if (!passage.isEmpty() && !Shape.isSuffix(part.string())) {
                passage.blank(part.from());
            }
            markup.mend(passage, part.from(), part.to());
        }
        return passage.excerpt();
    }

    /** The cells, left to right. */
    List<Cell> cells() {
        List<Cell> result = new ArrayList<>();
        for (List<Part> parts : cells) {
            boolean bold = parts.stream().allMatch(Part::bold);
            int right = parts.get(parts.size() - 1).field() + 1;
            int left = parts.get(0).field();
            // A sign in the field of the figure before it belongs to the field of its own figure.
            left = result.isEmpty()
                    ? left
                    : Math.min(
                            right - 1,
                            Math.max(left, result.get(result.size() - 1).right()));
            result.add(new Cell(text(parts), left, right, new Style(bold, 0, Rule.NONE, Rule.NONE)));
        }
        return result;
    }
}
