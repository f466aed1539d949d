package org.ticktie.extract.presentation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Layout;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Table;
import org.ticktie.fact.Brackets;
import org.ticktie.fact.DigitGroup;
import org.ticktie.fact.Setting;
import org.ticktie.number.Dimension;
import org.ticktie.source.Excerpt;

/** Finds figures with one bracket, and figures whose commas do not set off thousands. */
final class Misprints {
    private static final int LONGEST_CELL = 40;
    private static final int LONGEST_ADDRESS = 160;
    private static final int GROUP = 3;

    /** How many figures of its column must be printed with thousands before one that is not is taken for a slip. */
    private static final int BEARING_OUT = 2;

    private static final String SIGN = "[A-Z]{0,3}\\p{Sc}?\\s*";
    private static final String NUMBER = "\\d[\\d,]*(?:\\.\\d+)?";
    private static final Pattern OPENED =
            Pattern.compile("[-–—−]?\\s*" + SIGN + "\\(\\s*" + SIGN + "(?=.*\\d.*\\d)" + NUMBER + "\\s*%?");
    private static final Pattern CLOSED = Pattern.compile(SIGN + "(?=.*[,.]|\\d{3})" + NUMBER + "\\s*%?\\s*\\)\\s*%?");
    private static final Pattern CLOSES = Pattern.compile("\\s*%?\\s*\\).*");
    private static final Pattern OPENS = Pattern.compile(".*\\(\\s*" + SIGN);
    private static final Pattern GROUPED = Pattern.compile(
            "[-–—−]?\\s*\\(?\\s*" + SIGN + "\\(?\\s*(?<whole>\\d+(?:,\\d+)+)(?:\\.\\d+)?\\s*%?\\s*\\)?\\s*%?");

    private static final Pattern OPENED_IN_TEXT = Pattern.compile(
            "\\((?=\\s?\\p{Sc}|\\d+,\\d)\\s?\\p{Sc}?\\s?\\d[\\d,]*(?:\\.\\d+)?(?:\\s(?:thousand|million|billion))?(?=[\\s.;])");
    private static final Pattern GROUPED_IN_TEXT =
            Pattern.compile("(?<![\\w,.\\p{Sc}])[$£]\\s?(?<whole>\\d{1,9}(?:,\\d{1,9})+)(?=[\\s;)]|[.,](?:\\s|$)|$)");

    private final Marks marks;
    private final List<Object> facts = new ArrayList<>();

    private Misprints(Marks marks) {
        this.marks = marks;
    }

    static List<Object> of(Document document, Marks marks) {
        Misprints misprints = new Misprints(marks);
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                if (table.layout() == Layout.GRID || table.layout() == Layout.CHARACTERS) {
                    misprints.table(table);
                }
            } else if (block instanceof Paragraph p) {
                misprints.text(p.text());
            } else if (block instanceof Heading h) {
                misprints.text(h.text());
            }
        }
        return misprints.facts;
    }

    /** A figure whose thousands are set off wrongly, and where its column ends. */
    private record Grouping(Excerpt figure, int wrong, int edge, String where) {}

    private void table(Table table) {
        Map<Integer, Integer> wellFormed = new HashMap<>();
        List<Grouping> doubtful = new ArrayList<>();
        for (Row row : table.rows()) {
            List<Cell> cells =
                    row.cells().stream().filter(c -> !c.text().isBlank()).toList();
            for (int i = 1; i < cells.size(); i++) {
                Excerpt figure = cells.get(i).text().trim();
                if (figure.string().length() <= LONGEST_CELL) {
                    String where = address(cells.get(0).text());
                    brackets(figure, cells, i, where);
                    Matcher grouped = GROUPED.matcher(figure.string());
                    if (grouped.matches()) {
                        int wrong = wrongGroup(grouped.group("whole"));
                        int edge = edge(cells.get(i), table.layout());
                        if (wrong == GROUP) {
                            wellFormed.merge(edge, 1, Integer::sum);
                        } else if (wrong > 0) {
                            Excerpt digits = figure.slice(grouped.start("whole"), grouped.end("whole"));
                            doubtful.add(new Grouping(digits, wrong, edge, where));
                        }
                    }
                }
            }
        }
        for (Grouping g : doubtful) {
            if (wellFormed.getOrDefault(g.edge, 0) >= BEARING_OUT) {
                group(g.figure, g.wrong, Setting.TABLE, g.where);
            }
        }
    }

    /** Where the last digit stands: in fixed-width text brackets and percent signs hang over. */
    private static int edge(Cell cell, Layout layout) {
        if (layout == Layout.GRID) {
            return cell.right();
        }
        String text = cell.text().string();
        int last = text.length();
        while (last > 0 && !Character.isDigit(text.charAt(last - 1))) {
            last--;
        }
        return cell.right() - (text.length() - last);
    }

    /** The other bracket may stand in the cell beside. */
    private void brackets(Excerpt figure, List<Cell> cells, int i, String where) {
        String text = figure.string();
        String before = cells.get(i - 1).text().string();
        String behind = i + 1 < cells.size() ? cells.get(i + 1).text().string() : "";
        boolean opened = OPENED.matcher(text).matches();
        boolean closed = !opened && CLOSED.matcher(text).matches();
        if (opened && !CLOSES.matcher(behind).lookingAt() && !closesLater(cells, i)
                || closed && !OPENS.matcher(before).matches()) {
            facts.add(new Brackets(
                    marks.of(figure, Dimension.BRACKETS, opened ? 1 : 0, Setting.TABLE, where), closed ? 1 : 0));
        }
    }

    /** A percent sign in a cell of its own may stand between a figure and its bracket. */
    private static boolean closesLater(List<Cell> cells, int i) {
        return i + 2 < cells.size()
                && cells.get(i + 1).text().string().strip().equals("%")
                && CLOSES.matcher(cells.get(i + 2).text().string()).lookingAt();
    }

    private void text(Excerpt text) {
        String string = text.string();
        if (string.indexOf('(') >= 0) {
            Matcher opened = OPENED_IN_TEXT.matcher(string);
            while (opened.find()) {
                if (string.indexOf(')', opened.end()) < 0 && endsSentence(string)) {
                    facts.add(new Brackets(
                            marks.of(
                                    text.slice(opened.start(), opened.end()),
                                    Dimension.BRACKETS,
                                    1,
                                    Setting.PROSE,
                                    address(text)),
                            0));
                    break;
                }
            }
        }
        if (string.indexOf(',') >= 0) {
            Matcher grouped = GROUPED_IN_TEXT.matcher(string);
            while (grouped.find()) {
                int wrong = wrongGroup(grouped.group("whole"));
                if (wrong > 0 && wrong != GROUP) {
                    group(
                            text.slice(grouped.start("whole"), grouped.end("whole")),
                            wrong,
                            Setting.PROSE,
                            address(text));
                }
            }
        }
    }

    /** A paragraph that a page break tore apart closes its bracket elsewhere. */
    private static boolean endsSentence(String text) {
        String stripped = text.stripTrailing();
        return !stripped.isEmpty() && ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
    }

    private void group(Excerpt figure, int wrong, Setting setting, String where) {
        facts.add(new DigitGroup(marks.of(figure, Dimension.DIGITS, wrong, setting, where), GROUP));
    }

    private static String address(Excerpt text) {
        String all = text.string().strip();
        return all.length() <= LONGEST_ADDRESS ? all : all.substring(0, LONGEST_ADDRESS) + "…";
    }

    /**
     * The number of digits in the first group behind a comma that has not three; three where the figure is well formed, as
     * lakh and crore are (12,34,567); 0 where it is rather a list or a decimal comma: 7,10 or 0,25.
     */
    static int wrongGroup(String figure) {
        String[] groups = figure.split(",");
        int digits = figure.length() - groups.length + 1;
        boolean lakh = groups[groups.length - 1].length() == GROUP && groups[0].length() < GROUP;
        int wrong = GROUP;
        for (int i = 1; i < groups.length; i++) {
            lakh &= i == groups.length - 1 || groups[i].length() == 2;
            if (groups[i].length() == 1) {
                return 0;
            }
            wrong = wrong == GROUP ? groups[i].length() : wrong;
        }
        if (wrong == GROUP && groups[0].length() <= GROUP || lakh) {
            return GROUP;
        }
        if (wrong == GROUP) {
            return groups[0].length();
        }
        return digits <= GROUP || groups[0].startsWith("0") || areYears(groups) ? 0 : wrong;
    }

    private static boolean areYears(String[] groups) {
        for (String g : groups) {
            if (g.length() != 4 || !g.startsWith("19") && !g.startsWith("20")) {
                return false;
            }
        }
        return true;
    }
}
