package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.ticktie.document.Block;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Table;

/** The lines that stand above a table and say what it is: title, scale, periods. */
final class Surroundings {
    private static final int FARTHEST = 7;
    private static final int LONGEST_LINE = 220;

    private Surroundings() {}

    /** The short lines above block {@code at}, nearest last, up to the table or long paragraph before. */
    static List<String> above(List<Block> blocks, int at) {
        List<String> lines = new ArrayList<>();
        for (int i = at - 1, seen = 0; i >= 0 && seen < FARTHEST; i--, seen++) {
            Block block = blocks.get(i);
            if (block instanceof Table) {
                break;
            }
            String text = block instanceof Heading h
                    ? h.text().string()
                    : block instanceof Paragraph p ? p.text().string() : "";
            if (text.length() > LONGEST_LINE) {
                break;
            }
            if (!text.isBlank()) {
                lines.add(0, text.strip());
            }
        }
        return lines;
    }
}
