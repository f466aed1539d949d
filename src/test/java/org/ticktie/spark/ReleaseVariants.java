package org.ticktie.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Many releases made of one by varying its figures. */
final class ReleaseVariants {
    private static final Path CLEAN = Path.of("fixtures/clean");
    private static final List<String> FORMATS = List.of("txt", "html", "md");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,2},\\d{3}(?![\\d,])");
    /** Of so many documents one is as published, and one cannot be read. */
    private static final int ROUND = 50;

    private ReleaseVariants() {}

    /** That many releases by name: text, HTML and Markdown in turn, in nearly all of which one figure is another. */
    static Map<String, byte[]> documents(int many) {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < many; i++) {
            String format = FORMATS.get(i % FORMATS.size());
            byte[] content =
                    switch (i % ROUND) {
                        case 0 -> clean(format).getBytes(StandardCharsets.UTF_8);
                        case 1 -> new byte[] {'P', 'K', 3, 4, (byte) i, 0, 1, 2};
                        default -> varied(clean(format), i).getBytes(StandardCharsets.UTF_8);
                    };
            all.put(String.format("%s/release-%04d.%s", i % 2 == 0 ? "even" : "odd", i, format), content);
        }
        return all;
    }

    private static String varied(String text, int i) {
        List<MatchResult> figures = FIGURE.matcher(text).results().toList();
        MatchResult figure = figures.get(i % figures.size());
        int at = figure.end() - 1 - i % 3;
        char other = (char) ('0' + (text.charAt(at) - '0' + 1 + i % 9) % 10);
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static String clean(String format) {
        try {
            return Files.readString(CLEAN.resolve("harrow-vale-2025-q1." + format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes documents into a folder. */
    static void write(Map<String, byte[]> documents, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> d : documents.entrySet()) {
            Path file = folder.resolve(d.getKey());
            Files.createDirectories(file.getParent());
            Files.write(file, d.getValue());
        }
    }
}
