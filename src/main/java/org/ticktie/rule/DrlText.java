package org.ticktie.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a DRL file with what it declares and where; comments do not survive compilation, so pages are read from here. */
public final class DrlText {
    private static final Pattern COMMENT_OR_STRING =
            Pattern.compile("/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/|//[^\n]*+|\"(?:\\\\.|[^\"\\\\\n])*+\"");
    private static final Pattern RULE = Pattern.compile(
            "(?m)^[ \\t]*rule\\s+(?:\"([^\"\n]+)\"|'([^'\n]+)'|([\\w$]+))((?s:.*?)\\b(?:when|then|end)\\b)?");
    private static final Pattern SEVERITY = Pattern.compile("@severity\\(\\s*(\\w+)\\s*\\)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^[ \\t]*package\\s+([\\w.]+)");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^[ \\t]*import\\s+(?:static\\s+|function\\s+)?(\\w+(?:\\.\\w+)*(?:\\.\\*)?)");
    private static final Pattern MARGIN = Pattern.compile("(?m)^[ \\t]*\\*[ \\t]?");

    private final String file;
    private final String text;
    private final String code;

    /**
     * @param file its name, as messages should print it
     * @param text what it holds
     */
    public DrlText(String file, String text) {
        this.file = file;
        this.text = text;
        this.code = withoutComments(text);
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
        Matcher m = RULE.matcher(code);
        while (m.find()) {
            String name = m.group(1) != null ? m.group(1) : m.group(2) != null ? m.group(2) : m.group(3);
            Matcher severity = SEVERITY.matcher(m.group(4) == null ? "" : m.group(4));
            found.add(new Declared(
                    name.strip(), severity.find() ? severity.group(1) : null, pageBefore(m.start()), m.start()));
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
        Matcher m = PACKAGE.matcher(code);
        return m.find() ? m.group(1) : "";
    }

    /** What it imports, static imports and whole packages included. */
    public List<String> imports() {
        List<String> found = new ArrayList<>();
        Matcher m = IMPORT.matcher(code);
        while (m.find()) {
            found.add(m.group(1));
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
                .matcher(code);
        while (m.find()) {
            int at = line(m.start());
            if (at >= line) {
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
        return MARGIN.matcher(text.substring(open + 3, end - 2)).replaceAll("").strip();
    }

    /** The same text with blanks for comments, so that offsets stay what they are. */
    private static String withoutComments(String text) {
        StringBuilder code = new StringBuilder(text.length());
        Matcher m = COMMENT_OR_STRING.matcher(text);
        int done = 0;
        while (m.find()) {
            code.append(text, done, m.start());
            done = m.end();
            if (text.charAt(m.start()) == '"') {
                code.append(text, m.start(), done);
            } else {
                for (int i = m.start(); i < done; i++) {
                    code.append(text.charAt(i) == '\n' ? '\n' : ' ');
                }
            }
        }
        return code.append(text, done, text.length()).toString();
    }
}
