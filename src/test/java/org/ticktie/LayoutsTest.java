package org.ticktie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Result;
import org.ticktie.source.MediaType;
import org.ticktie.source.Place;
import org.ticktie.source.Source;
import org.ticktie.source.TextSpan;

/** Kinds of layout: each document of {@code fixtures/layouts} is silent, and each slip of {@code slips.tsv} in it is found. */
class LayoutsTest {
    private static final Path FOLDER = Path.of("fixtures", "layouts");
    private static final Ticktie TICKTIE = new Ticktie();

    @TestFactory
    Stream<DynamicTest> aSoundDocumentIsTestedAndSilent() throws IOException {
        return documents()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> {
                    Result result = TICKTIE.check(file);
                    assertThat(result.relations()).isNotEmpty();
                    assertThat(result.findings()).extracting(Finding::message).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> aSlipIsFoundWhereItIs() throws IOException {
        return Files.readAllLines(FOLDER.resolve("slips.tsv")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(slip -> DynamicTest.dynamicTest(String.join(" ", slip), () -> find(slip)));
    }

    private static void find(String[] slip) throws IOException {
        String text = Files.readString(FOLDER.resolve(slip[0]));
        int at = -1;
        for (int i = 0; i < Integer.parseInt(slip[1]); i++) {
            at = text.indexOf(slip[2], at + 1);
            assertThat(at).as("occurrence %d of %s", i + 1, slip[2]).isNotNegative();
        }
        String changed = text.substring(0, at) + slip[3] + text.substring(at + slip[2].length());
        MediaType type = slip[0].endsWith(".html") ? MediaType.HTML : MediaType.TEXT;
        int offset = at;
        List<Finding> findings =
                TICKTIE.check(new Source(slip[0], type, changed)).findings();
        List<String> rules = findings.stream()
                .filter(f -> f.suspects().stream().anyMatch(a -> covers(a.place(), offset)))
                .flatMap(f -> f.relations().stream())
                .map(r -> r.rule().code())
                .toList();
        assertThat(rules).contains(slip[4]);
    }

    private static boolean covers(Place place, int offset) {
        return place instanceof TextSpan t && t.start() <= offset && offset < t.end();
    }

    private static Stream<Path> documents() throws IOException {
        return Files.list(FOLDER).filter(f -> !f.toString().endsWith(".tsv")).sorted();
    }
}
