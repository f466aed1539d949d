package org.ticktie.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The text of a DRL file with what it declares and where; comments do not survive compilation, so pages are read from here. */
public final class DrlText {
    private static final Pattern RULE =
            Pattern.compile("rule\\s+(?:\"([^\"\n]+)\"|'([^'\n]+)'|([\\w$]+))((?s:.*?)\\b(?:when|then|end)\\b)?");
    private static final Pattern SEVERITY = Pattern.compile("@severity\\(\\s*(\\w+)\\s*\\)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\s+([\\w.]+)");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^[ \\t]*import\\s+(?:static\\s+|function\\s+)?(\\w+(?:\\.\\w+)*(?:\\.\\*)?)");

    private final String file;
    private final String text;

    /**
     * @param file its name, as messages should print it
     * @param text what it holds
     */
    public DrlText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /**
     * A rule as it is declared.
     *
     * @param name all of it, unquoted
     * @param severity the word in its {@code @severity}, or null
     * @param page the comment above it, or empty
     * @param start offset of its first character
     */
    public record Declared(String name, String severity, String page, int start) {}

    public String file() {
        return file;
    }

    public String text() {
        return text;
    }

    /** Every rule, in the order of the file. */
    public List<Declared> rules() {
        List<Declared> found = new ArrayList<>();
        Matcher m = RULE.matcher(text);
        for (int at = text.indexOf("rule"); at >= 0; at = text.indexOf("rule", at + 1)) {
            if (!opensLine(at) || inComment(at) || !m.region(at, text.length()).lookingAt()) {
                continue;
            }
            String name = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
            Matcher severity = SEVERITY.matcher(m.group(4) == null ? "" : m.group(4));
            found.add(new Declared(name.strip(), severity.find() ? severity.group(1) : null, pageBefore(at), at));
        }
        return found;
    }

    /** The rule that a line, counted from 1, belongs to; null before the first. */
    public Declared ruleAt(int line) {
        Declared found = null;
        for (Declared d : rules()) {
            if (line(d.start()) <= line) {
                found = d;
            }
        }
        return found;
    }

    /** The package it declares, or empty. */
    public String packageName() {
        Matcher m = PACKAGE.matcher(text);
        while (m.find()) {
            if (!inComment(m.start())) {
                return m.group(1);
            }
        }
        return "";
    }

    /** What it imports, static imports and whole packages included. */
    public List<String> imports() {
        List<String> found = new ArrayList<>();
        Matcher m = IMPORT.matcher(text);
        while (m.find()) {
            if (!inComment(m.start())) {
                found.add(m.group(1));
            }
        }
        return found;
    }

    /** The line, counted from 1, of an offset. */
    public int line(int offset) {
        return 1
                + (int) text.substring(0, Math.min(offset, text.length()))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }

    /** The first line from {@code line} on where a word stands outside of comments; 0 where there is none. */
    public int lineOf(String word, int line) {
        Matcher m = Pattern.compile("(?<![\\w$])" + Pattern.quote(word) + "(?![\\w$])")
                .matcher(text);
        while (m.find()) {
            int at = line(m.start());
            if (at >= line && !inComment(m.start())) {
                return at;
            }
        }
        return 0;
    }

    private String pageBefore(int start) {
        int end = start;
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end < 2 || !text.startsWith("*/", end - 2)) {
            return "";
        }
        int open = text.lastIndexOf("/*", end - 3);
        if (open < 0 || !text.startsWith("/**", open)) {
            return "";
        }
        return text.substring(open + 3, end - 2)
                .lines()
                .map(DrlText::withoutMargin)
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** A line of a comment without the star that opens it. */
    private static String withoutMargin(String line) {
        int at = 0;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        if (at == line.length() || line.charAt(at) != '*') {
            return line;
        }
        at++;
        return line.substring(at < line.length() && isBlank(line.charAt(at)) ? at + 1 : at);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private boolean opensLine(int offset) {
        int at = offset - 1;
        while (at >= 0 && isBlank(text.charAt(at))) {
            at--;
        }
        return at < 0 || text.charAt(at) == '\n';
    }

    private boolean inComment(int offset) {
        int line = text.lastIndexOf('\n', offset) + 1;
        int slashes = text.indexOf("//", line);
        return text.lastIndexOf("/*", offset) > text.lastIndexOf("*/", offset) || slashes >= 0 && slashes < offset;
    }
}
