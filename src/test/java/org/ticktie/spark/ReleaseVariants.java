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

/** Many short releases made of one by varying its figures. */
final class ReleaseVariants {
    private static final Path CLEAN = Path.of("fixtures/clean");
    private static final Pattern FIGURE = Pattern.compile("\\d{1,2},\\d{3}(?![\\d,])");

    /** Of so many documents one is as published, two are long, one cannot be read, and the others are a statement each. */
    static final int ROUND = 50;

    private ReleaseVariants() {}

    /** That many releases by name; in those that are not as published one figure is another. */
    static Map<String, byte[]> documents(int many) {
        String text = clean("txt");
        String html = clean("html");
        String markdown = clean("md");
        String[] statements = text.split("\n\n\n");
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (int i = 0; i < many; i++) {
            String name = String.format("%s/release-%04d", i % 2 == 0 ? "even" : "odd", i);
            switch (i % ROUND) {
                case 0 -> all.put(name + ".txt", bytes(text));
                case 1 -> all.put(name + ".docx", new byte[] {'P', 'K', 3, 4, (byte) i, 0, 1, 2});
                case 2 -> all.put(name + ".html", bytes(varied(html, i)));
                case 3 -> all.put(name + ".md", bytes(varied(markdown, i)));
                default -> all.put(name + ".txt", bytes(varied(statements[1 + i % 2], i)));
            }
        }
        return all;
    }

    private static String varied(String text, int i) {
        List<MatchResult> figures = FIGURE.matcher(text).results().toList();
        int at = figures.get(i % figures.size()).end() - 1 - i % 3;
        char other = (char) ('0' + (text.charAt(at) - '0' + 1 + i % 9) % 10);
        return text.substring(0, at) + other + text.substring(at + 1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
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
