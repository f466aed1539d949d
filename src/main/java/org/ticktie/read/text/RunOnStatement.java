package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.source.Excerpt;

/** A whole statement that a conversion printed as one line: captions and figures in turn. */
final class RunOnStatement {
    static final String NOT_UNDERSTOOD = "a statement printed as running text was not understood";
    private static final int SHORTEST = 120;
    private static final int DIGITS = 16;
    private static final Pattern BRACKETS = Pattern.compile("\\(\\d[\\d,.]*\\s*\\)");
    static final int ROWS = 4;

    private final Excerpt input;
    private final Line line;
    private final List<List<RunOnValue>> runs = new ArrayList<>();
    private final List<List<List<RunOnValue>>> sections = new ArrayList<>();

    RunOnStatement(Excerpt input, Line line) {
        this.input = input;
        this.line = line;
        if (line.string().length() >= SHORTEST && digits(line.string()) >= DIGITS) {
            scan();
        }
    }

    private static int digits(String s) {
        int digits = 0;
        for (int i = 0; i < s.length(); i++) {
            digits += Shape.isDigit(s.charAt(i)) ? 1 : 0;
        }
        return digits;
    }

    private void scan() {
        String s = line.string();
        boolean brackets = BRACKETS.matcher(s).find();
        List<RunOnValue> run = null;
        int end = -1;
        for (int i = 0; i < s.length(); ) {
            char c = s.charAt(i);
            if (Shape.isDigit(c) && isDay(s, i)) {
                while (i < s.length()
                        && (Shape.isDigit(s.charAt(i)) || s.charAt(i) == ',')
                        && (i == 0 || s.charAt(i - 1) != ',')) {
                    i++;
                }
                run = null;
                end = i;
                continue;
            }
            boolean start =
                    i == 0 || c == '$' || !Character.isLetterOrDigit(s.charAt(i - 1)) || end == i || glued(s, i);
            List<RunOnValue> values = start && !Line.isBlank(c) ? RunOnValue.at(s, i, s.length(), brackets) : List.of();
            if (values.isEmpty()) {
                run = Line.isBlank(c) ? run : null;
                i++;
                continue;
            }
            if (run == null) {
                run = new ArrayList<>();
                runs.add(run);
            }
            run.addAll(values);
            end = values.get(values.size() - 1).to();
            i = end;
        }
        divide();
    }

    /** Whether the digits are the day of a date, behind the name of a month. */
    private static boolean isDay(String s, int at) {
        int end = at;
        while (end > 0 && Line.isBlank(s.charAt(end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && from > end - 10 && (Character.isLetter(s.charAt(from - 1)) || s.charAt(from - 1) == '.')) {
            from--;
        }
        return from < end && isMonth(s.substring(from, end));
    }

    /** Whether the word is a month, or ends in one that was glued to it. */
    private static boolean isMonth(String word) {
        for (int i = 0; i + 3 <= word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i)) && Wording.isMonth(word.substring(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a figure may begin directly behind a word: {@code income27,300}; a footnote mark or name has few digits. */
    private static boolean glued(String s, int at) {
        return (Shape.isDigit(s.charAt(at)) || "-–—(".indexOf(s.charAt(at)) >= 0)
                && Character.isLetter(s.charAt(at - 1))
                && Character.isLowerCase(s.charAt(at - 1))
                && s.substring(at, Math.min(s.length(), at + 8))
                        .matches("-?\\d{1,3}(,\\d{3}|\\.\\d).*|[-–—].*|\\(\\d.*|\\d{2,3}[ (].*");
    }

    /** Divides the runs at the headings of years, where another statement begins, and counts the columns of each. */
    private void divide() {
        List<List<RunOnValue>> section = new ArrayList<>();
        for (List<RunOnValue> run : runs) {
            if (isYears(run) && columns(section) > 0) {
                sections.add(section);
                section = new ArrayList<>();
            }
            section.add(run);
        }
        sections.add(section);
    }

    private static boolean isYears(List<RunOnValue> run) {
        return run.size() > 1 && run.stream().allMatch(RunOnValue::year);
    }

    private static int columns(List<List<RunOnValue>> section) {
        int[] counts = new int[32];
        int most = 0;
        for (List<RunOnValue> run : section) {
            int size = run.size();
            if (!isYears(run) && size >= 2 && size < counts.length && ++counts[size] > counts[most]) {
                most = size;
            }
        }
        return counts[most] >= ROWS ? most : 0;
    }

    /** Whether the line is captions and figures in turn, with the same number of figures again and again. */
    boolean isStatement() {
        return sections.stream().anyMatch(section -> columns(section) > 0);
    }

    /** Adds the statement to {@code blocks}, or to {@code unread} what of it was not understood. */
    void addTo(List<Block> blocks, List<String> unread, Prose prose) {
        int from = 0;
        for (List<List<RunOnValue>> section : sections) {
            RunOnSection table = new RunOnSection(input, line, columns(section));
            int end = table.read(from, section);
            if (table.isUnderstood()) {
                table.addTo(blocks);
                if (!table.lost().isEmpty()) {
                    unread.add(
                            "figures of a statement printed as running text could not be told apart: " + table.lost());
                }
            } else {
                List<RunOnValue> last = section.isEmpty() ? List.of() : section.get(section.size() - 1);
                end = last.isEmpty()
                        ? from
                        : Math.max(from, last.get(last.size() - 1).to());
                Line part = new Line(line.start() + from, line.string().substring(from, end));
                prose.read(List.of(part), blocks);
                if (section.stream().filter(run -> run.size() > 1).count() >= ROWS) {
                    unread.add(NOT_UNDERSTOOD);
                }
            }
            from = end;
        }
        if (from < line.string().length()) {
            prose.read(List.of(new Line(line.start() + from, line.string().substring(from))), blocks);
        }
    }
}
