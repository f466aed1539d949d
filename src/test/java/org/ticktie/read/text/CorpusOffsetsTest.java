package org.ticktie.read.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Table;
import org.ticktie.source.Excerpt;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;
import org.ticktie.source.TextSpan;

/** Every figure of every real release stands in the source where its excerpt says. */
class CorpusOffsetsTest {
    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,.]*");

    @Test
    void figuresStandWhereTheirPlacesSay() throws IOException {
        Path corpus = Path.of(System.getProperty("ticktie.corpus", "../shared/corpus"), "dev");
        assumeTrue(Files.isDirectory(corpus), "no corpus of real releases at " + corpus);
        List<String> wrong = new ArrayList<>();
        int figures = 0;
        for (Path file : files(corpus)) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            Source source = new Source(file.toString(), MediaType.TEXT, text);
            for (Excerpt excerpt : excerpts(new TextReader().read(source).blocks())) {
                Matcher digits = DIGITS.matcher(excerpt.string());
                while (digits.find()) {
                    figures++;
                    boolean right = excerpt.place(digits.start(), digits.end()) instanceof TextSpan span
                            && text.substring(span.start(), span.end()).equals(digits.group());
                    if (!right) {
                        wrong.add(file.getFileName() + ": " + digits.group() + " in " + excerpt);
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(figures).isGreaterThan(60_000);
    }

    private static List<Path> files(Path corpus) throws IOException {
        try (Stream<Path> files = Files.walk(corpus, 2)) {
            return files.filter(file -> file.toString().matches(".*\\.(txt|md)"))
                    .sorted()
                    .toList();
        }
    }

    private static List<Excerpt> excerpts(List<Block> blocks) {
        List<Excerpt> excerpts = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Heading heading) {
                excerpts.add(heading.text());
            } else if (block instanceof Paragraph paragraph) {
                excerpts.add(paragraph.text());
            } else {
                for (Row row : ((Table) block).rows()) {
                    row.cells().stream().map(Cell::text).forEach(excerpts::add);
                }
            }
        }
        return excerpts;
    }
}
