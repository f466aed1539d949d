package org.ticktie.read.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.ticktie.document.Document;
import org.ticktie.source.Excerpt;
import org.ticktie.source.MediaType;
import org.ticktie.source.Place;
import org.ticktie.source.Source;
import org.ticktie.source.TextSpan;

/** Reads real releases, where they are at hand. */
class HtmlCorpusTest {
    private static final Path CORPUS = Path.of(System.getProperty("ticktie.corpus", "../shared/corpus"));
    private static final Pattern DIGITS = Pattern.compile("[0-9](?:[0-9,.]*[0-9])?");

    @Test
    void everyFigureStandsInTheSourceWhereItsPlaceSays() throws IOException {
        List<String> misplaced = new ArrayList<>();
        int figures = 0;
        for (Path file : files()) {
            Source source = new Source(file.getFileName().toString(), MediaType.HTML, Files.readString(file));
            Document document = new HtmlReader().read(source);
            assertThat(document.unread()).as(source.name()).isEmpty();
            for (Excerpt excerpt : DumpHtml.texts(document.blocks())) {
                Matcher matcher = DIGITS.matcher(excerpt.string());
                while (matcher.find()) {
                    figures++;
                    Place place = excerpt.place(matcher.start(), matcher.end());
                    String found = place instanceof TextSpan span
                            ? source.text().substring(span.start(), span.end())
                            : String.valueOf(place);
                    if (!found.equals(matcher.group())) {
                        misplaced.add(source.name() + ": " + matcher.group() + " is " + found);
                    }
                }
            }
        }
        assertThat(misplaced).isEmpty();
        assertThat(figures).isGreaterThan(40_000);
    }

    private static List<Path> files() throws IOException {
        Path folder = CORPUS.resolve("dev/html");
        assumeTrue(Files.isDirectory(folder), "no corpus of releases at " + folder + ", nothing tested on it");
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
