package org.ticktie.read.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Table;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/** Prints the blocks of text files, to look at. */
public final class DumpText {
    private DumpText() {}

    public static void main(String[] args) throws IOException {
        for (String name : args) {
            String text = Files.readString(Path.of(name), StandardCharsets.UTF_8);
            Document document = new TextReader().read(new Source(name, MediaType.TEXT, text));
            System.out.println("##### " + name);
            document.unread().forEach(reason -> System.out.println("UNREAD " + reason));
            document.blocks().forEach(block -> System.out.println(shown(block)));
        }
    }

    /** A block in one line, or one line for each row. */
    static String shown(Block block) {
        if (block instanceof Heading heading) {
            return "H" + heading.level() + " " + heading.text();
        }
        if (block instanceof Paragraph paragraph) {
            return "P" + paragraph.bullet() + " " + paragraph.text();
        }
        Table table = (Table) block;
        StringBuilder text = new StringBuilder("TABLE " + table.layout());
        for (Row row : table.rows()) {
            text.append("\n   ")
                    .append(row.rule() == Rule.NONE ? "" : row.rule() + " ")
                    .append(shown(row.cells()));
        }
        return text.append("\nEND").toString();
    }

    private static String shown(List<Cell> cells) {
        StringBuilder text = new StringBuilder();
        for (Cell cell : cells) {
            String style = (cell.style().bold() ? "b" : "")
                    + (cell.style().indent() > 0 ? cell.style().indent() : "");
            text.append("[" + cell.text() + "]" + style + "{" + cell.left() + "-" + cell.right() + "} ");
        }
        return text.toString();
    }
}
