package org.ticktie.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated word lists that come with the program. */
public final class Resource {
    private static final String FOLDER = "/org/ticktie/extract/";

    private Resource() {}

    /** The rows of a list; lines that are blank or begin with {@code #} are left out. */
    public static List<String[]> rows(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException("word list " + name + " is missing from the program");
            }
            return rowsOf(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("word list " + name + " cannot be read", e);
        }
    }

    /** The rows of a list given as text, as a user's own list is. */
    public static List<String[]> rowsOf(String text) {
        List<String[]> rows = new ArrayList<>();
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from);
            int next = end < 0 ? text.length() : end + 1;
            int to = end < 0 ? text.length() : end;
            if (to > from && text.charAt(to - 1) == '\r') {
                to--;
            }
            String line = text.substring(from, to);
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(line.split("\t", -1));
            }
            from = next;
        }
        return rows;
    }
}
