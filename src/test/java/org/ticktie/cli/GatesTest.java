package org.ticktie.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The gates of the README run as they are printed there. */
class GatesTest {
    private static final Path CLEAN = Path.of("fixtures/clean/harrow-vale-2025-q1.txt");

    @TempDir
    Path repository;

    @TempDir
    Path programs;

    @BeforeEach
    void aRepositoryWithARelease() throws Exception {
        assumeTrue(run("git", "--version").code() == 0, "git is not installed: the hook was not tested");
        run("git", "init", "-q");
        run("git", "config", "user.name", "A. Writer");
        run("git", "config", "user.email", "writer@example.org");
        Files.createDirectories(repository.resolve("releases"));
        write(repository.resolve("releases/q1.txt"), Files.readString(CLEAN));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        program(
                programs.resolve("ticktie"),
                "#!/bin/sh\nexec '" + java + "' -cp '" + System.getProperty("java.class.path")
                        + "' org.ticktie.cli.Main \"$@\"\n");
    }

    @Test
    void theHookLetsOnlyReleasesThroughThatAgree() throws Exception {
        program(repository.resolve(".git/hooks/pre-commit"), block("sh", "#!/bin/sh"));
        run("git", "add", ".");
        Called clean = run("git", "commit", "-qm", "first");
        assertThat(clean.code()).as(clean.out()).isZero();

        write(repository.resolve("releases/q1.txt"), Files.readString(CLEAN).replace("5,713", "5,731"));
        write(repository.resolve("notes.txt"), "nothing to check");
        run("git", "add", "notes.txt");
        assertThat(run("git", "commit", "-qm", "what is not staged").code()).isZero();
        run("git", "add", "releases");
        Called wrong = run("git", "commit", "-qm", "wrong");
        assertThat(wrong.code()).isEqualTo(1);
        assertThat(wrong.out()).contains("releases/q1.txt: ", "error ");

        run(programs.resolve("ticktie").toString(), "accept", "all", "--in", "releases/q1.txt", "--reason", "known");
        Called accepted = run("git", "commit", "-qm", "accepted");
        assertThat(accepted.code()).as(accepted.out()).isZero();
    }

    @Test
    void theCommandOfTheWorkflowWritesItsReports() throws Exception {
        Matcher command = Pattern.compile("- run: \\.ticktie/(ticktie .*)").matcher(block("yaml", "name: releases"));
        assertThat(command.find()).isTrue();
        Called called = run("sh", "-c", command.group(1));
        assertThat(called.code()).as(called.out()).isZero();
        assertThat(called.out()).startsWith("::notice file=releases/q1.txt,title=Ticktie::");
        for (String report : List.of("ticktie.sarif", "ticktie.md", "ticktie.xml")) {
            assertThat(repository.resolve(report)).isNotEmptyFile();
        }
    }

    /** The block of the README in that language that begins so. */
    private static String block(String language, String beginning) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```" + language + "\n" + beginning);
        assertThat(from).isNotNegative();
        from = readme.indexOf('\n', from) + 1;
        return readme.substring(from, readme.indexOf("```", from));
    }

    private Called run(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .directory(repository.toFile())
                .redirectErrorStream(true);
        builder.environment().merge("PATH", programs.toString(), (path, own) -> own + ":" + path);
        builder.environment().keySet().removeIf(k -> k.startsWith("GIT_"));
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Called(process.waitFor(), said, "");
        } catch (IOException e) {
            return new Called(127, e.getMessage(), "");
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text);
    }

    private static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        write(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
