package org.ticktie.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The documents that the command line names, in its order; a directory stands for the documents in it. */
final class DocumentList {
    private static final Set<String> ENDINGS = Set.of(
            "htm",
            "html",
            "xhtml",
            "txt",
            "text",
            "md",
            "markdown",
            "json",
            "jsonl",
            "ndjson",
            "csv",
            "docx",
            "docm",
            "xlsx",
            "xlsm",
            "pdf");

    private final List<String> names = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private int exitCode = ExitCode.AGREES;

    DocumentList(List<String> arguments) {
        arguments.forEach(this::add);
    }

    List<String> names() {
        return names;
    }

    /** What was wrong with the arguments, a line each. */
    List<String> problems() {
        return problems;
    }

    int exitCode() {
        return exitCode;
    }

    private void add(String argument) {
        if (argument.equals("-") || !isDirectory(argument)) {
            names.add(argument);
            return;
        }
        Path directory = Path.of(argument);
        try (Stream<Path> files = Files.walk(directory)) {
            List<String> found = files.filter(f -> isDocument(directory, f))
                    .map(Path::toString)
                    .sorted()
                    .toList();
            names.addAll(found);
            if (found.isEmpty()) {
                problem(argument + ": no documents in this directory (" + endings() + ")", ExitCode.USAGE);
            }
        } catch (IOException | UncheckedIOException e) {
            problem(argument + ": cannot be listed: " + e.getMessage(), ExitCode.UNREADABLE);
        }
    }

    private void problem(String text, int code) {
        problems.add(text);
        exitCode = exitCode == ExitCode.AGREES ? code : ExitCode.graver(exitCode, code);
    }

    private static boolean isDirectory(String argument) {
        try {
            return Files.isDirectory(Path.of(argument));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isDocument(Path directory, Path file) {
        for (Path part : directory.relativize(file)) {
            if (part.toString().startsWith(".") && !part.toString().isEmpty()) {
                return false;
            }
        }
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(ending) && Files.isRegularFile(file);
    }

    private static String endings() {
        return String.join(", ", ENDINGS.stream().sorted().map(e -> "*." + e).toList());
    }
}
