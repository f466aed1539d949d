package org.ticktie.read.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ticktie.read.Rendition;
import org.ticktie.source.SheetCell;

/** A sheet as it is displayed. */
final class Sheet {
    /** A cell that holds something. */
    record SheetText(int column, String text, CellFormats.Look look) {}

    /** Text longer than this is no cell of a table. */
    private static final int LONGEST = 300;

    private final String name;
    private final TreeMap<Integer, List<SheetText>> rows = new TreeMap<>();
    /** How many columns merged cells span, by row and column. */
    private final Map<Long, Integer> spans = new TreeMap<>();

    Sheet(String name) {
        this.name = name;
    }

    void add(int row, SheetText cell) {
        rows.computeIfAbsent(row, r -> new ArrayList<>()).add(cell);
    }

    void merge(int row, int from, int to) {
        spans.put(key(row, from), to - from + 1);
    }

    private static long key(int row, int column) {
        return ((long) row << 20) + column;
    }

    void write(Rendition out) {
        out.add("<h2>");
        out.addEscaped(name, null);
        out.add("</h2>\n");
        boolean open = false;
        int last = -1;
        for (Map.Entry<Integer, List<SheetText>> row : rows.entrySet()) {
            List<SheetText> cells = row.getValue();
            boolean prose = cells.size() == 1 && cells.get(0).text().length() > LONGEST;
            if (open && prose) {
                out.add("</table>\n");
                open = false;
            }
            if (prose) {
                out.add("<p>");
                print(out, row.getKey(), cells.get(0));
                out.add("</p>\n");
            } else {
                out.add(open ? "" : "<table>\n");
                // a gap of many rows says no more than one of a few
                out.add(open ? "<tr></tr>".repeat(Math.min(6, row.getKey() - last - 1)) : "");
                write(out, row.getKey(), cells);
                open = true;
            }
            last = row.getKey();
        }
        out.add(open ? "</table>\n" : "");
    }

    private void write(Rendition out, int row, List<SheetText> cells) {
        out.add("<tr>");
        int at = 0;
        for (SheetText cell : cells) {
            if (cell.column() > at) {
                out.add("<td colspan=" + (cell.column() - at) + "></td>");
            }
            int span = spans.getOrDefault(key(row, cell.column()), 1);
            String css = cell.look().css();
            out.add("<td" + (span > 1 ? " colspan=" + span : "") + (css.isEmpty() ? "" : " style=\"" + css + "\"")
                    + ">");
            print(out, row, cell);
            out.add("</td>");
            at = cell.column() + span;
        }
        out.add("</tr>\n");
    }

    private void print(Rendition out, int row, SheetText cell) {
        String spaces = "";
        int blanks = cell.text().length() - cell.text().stripLeading().length();
        if (blanks > 0 && cell.look().css().isEmpty()) {
            spaces = "<span style=\"padding-left:" + 4 * Math.min(blanks, 20) + "pt\"></span>";
        }
        out.add(spaces).add(cell.look().bold() ? "<b>" : "");
        out.addEscaped(cell.text().strip(), new SheetCell(name, reference(cell.column()) + (row + 1)));
        out.add(cell.look().bold() ? "</b>" : "");
    }

    /** The letters of a column. */
    private static String reference(int column) {
        String letters = "";
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
