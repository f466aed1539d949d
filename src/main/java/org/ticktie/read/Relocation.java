package org.ticktie.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Table;
import org.ticktie.document.TaggedFact;
import org.ticktie.source.Excerpt;
import org.ticktie.source.Place;
import org.ticktie.source.TextSpan;

/**
 * Gives the blocks and tags that were read from one text their places in another file.
 *
 * @param places the place of a span of the text, or null
 */
public record Relocation(Function<TextSpan, Place> places) {
    public List<Block> of(List<Block> blocks) {
        return blocks.stream().map(this::of).toList();
    }

    /** The same for tags, whose figures are printed there. */
    public List<TaggedFact> ofTags(List<TaggedFact> tags) {
        return tags.stream()
                .map(t -> new TaggedFact(
                        t.concept(),
                        t.start(),
                        t.end(),
                        t.unit(),
                        t.decimals(),
                        t.value(),
                        t.dimensions(),
                        of(t.printed())))
                .toList();
    }

    private Block of(Block block) {
        if (block instanceof Heading heading) {
            return new Heading(heading.level(), of(heading.text()));
        }
        if (block instanceof Paragraph paragraph) {
            return new Paragraph(of(paragraph.text()), paragraph.bullet());
        }
        Table table = (Table) block;
        List<Row> rows = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells = row.cells().stream()
                    .map(c -> new Cell(of(c.text()), c.left(), c.right(), c.style()))
                    .toList();
            rows.add(new Row(cells, row.rule()));
        }
        return new Table(table.layout(), rows);
    }

    private Excerpt of(Excerpt excerpt) {
        return Excerpt.of(
                excerpt.string(),
                (from, to) -> excerpt.place(from, to) instanceof TextSpan span ? places.apply(span) : null);
    }
}
