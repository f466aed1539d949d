package org.ticktie.read.html;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Table;
import org.ticktie.source.Excerpt;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** Prints HTML files as they are read, for reading by eye. */
final class DumpHtml {
    private DumpHtml() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (String file : args) {
            out.println("######## " + file);
            out.println(dump(new HtmlReader().read(new Source(file, MediaType.HTML, Files.readString(Path.of(file))))));
        }
        out.flush();
    }

    static String dump(Document document) {
        StringBuilder out = new StringBuilder();
        int tables = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                out.append("H")
                        .append(heading.level())
                        .append(' ')
                        .append(heading.text())
                        .append('\n');
            } else if (block instanceof Paragraph paragraph) {
                out.append("P")
                        .append(paragraph.bullet())
                        .append(' ')
                        .append(paragraph.text())
                        .append('\n');
            } else if (block instanceof Table table) {
                out.append("T #").append(++tables).append('\n');
                table.rows().forEach(row -> row(out, row));
            }
        }
        document.unread().forEach(part -> out.append("UNREAD ").append(part).append('\n'));
        return out.toString();
    }

    /** All texts of some blocks, cell by cell. */
    static List<Excerpt> texts(List<Block> blocks) {
        List<Excerpt> result = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                result.add(heading.text());
            } else if (block instanceof Paragraph paragraph) {
                result.add(paragraph.text());
            } else if (block instanceof Table table) {
                for (Row row : table.rows()) {
                    row.cells().forEach(cell -> result.add(cell.text()));
                }
            }
        }
        return result;
    }

    private static void row(StringBuilder out, Row row) {
        out.append("   ");
        if (row.rule() != Rule.NONE) {
            out.append("rule ").append(row.rule()).append(' ');
        }
        for (Cell cell : row.cells()) {
            out.append("| ")
                    .append(cell.left())
                    .append('-')
                    .append(cell.right())
                    .append(mark(cell))
                    .append(' ');
            out.append(cell.text()).append(' ');
        }
        out.append('\n');
    }

    private static String mark(Cell cell) {
        String above = cell.style().above() == Rule.NONE ? "" : cell.style().above() == Rule.SINGLE ? "^" : "^^";
        String below = cell.style().below() == Rule.NONE ? "" : cell.style().below() == Rule.SINGLE ? "_" : "=";
        return (cell.style().bold() ? "B" : "")
                + (cell.style().indent() > 0 ? ">" + cell.style().indent() : "")
                + above
                + below;
    }
}
