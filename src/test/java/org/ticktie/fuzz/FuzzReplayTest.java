package org.ticktie.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What fuzzing began with and what it found, once more: {@code fixtures/hostile/fuzz}, a folder a target. */
class FuzzReplayTest {
    private static final Path INPUTS = Path.of("fixtures/hostile/fuzz");

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** What is an input of one kind is one of any kind, too. */
    private static Stream<Path> inputs(FuzzTarget target) throws IOException {
        if (target != FuzzTarget.ANY) {
            return files(INPUTS.resolve(target.folder())).stream();
        }
        try (Stream<Path> all = Files.walk(INPUTS)) {
            return all.filter(Files::isRegularFile).sorted().toList().stream();
        }
    }

    @TestFactory
    Stream<DynamicTest> noInputMakesItFail() {
        return Stream.of(FuzzTarget.values()).flatMap(target -> {
            try {
                return inputs(target)
                        .map(file -> DynamicTest.dynamicTest(
                                target.folder() + ": " + INPUTS.relativize(file),
                                () -> target.run(Files.readAllBytes(file))));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @Test
    void everyTargetHasInputsAndEveryFolderATarget() throws IOException {
        assertThat(files(INPUTS).stream().map(f -> f.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(FuzzTarget.values()).map(FuzzTarget::folder).toList());
        for (Path folder : files(INPUTS)) {
            assertThat(files(folder)).as(folder.toString()).isNotEmpty();
        }
    }
}
