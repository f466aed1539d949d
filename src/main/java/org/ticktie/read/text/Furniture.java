package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Leaves out what belongs to the page and not to the document: page numbers, running heads, "(more)". */
final class Furniture {
    private static final Pattern MORE = Pattern.compile(
            "(?i)[-–—(* ]*\\b(more|continued on next page|financials? (to )?follows?|tables? (to )?follows?)[-–—)* ]*|(?:# ?){3,}+|-?0-?|page -?\\d{1,3}-?( of \\d+)?|- ?\\d{1,3} ?-|\\d{1,3} of \\d{1,3}");
    private static final int HEAD = 4;

    private Furniture() {}

    static boolean isPage(Line line) {
        return line.trimmed().regionMatches(true, 0, "<page>", 0, 6);
    }

    /** The lines that belong to the document; a dropped one leaves a blank line. */
    static List<Line> without(List<Line> lines) {
        boolean[] dropped = new boolean[lines.size()];
        Map<String, Integer> heads = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (isPage(lines.get(i))) {
                for (int at : head(lines, i)) {
                    heads.merge(normal(lines.get(at)), 1, Integer::sum);
                }
            }
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (isPage(line)) {
                drop(lines, head(lines, i), heads, dropped);
            }
            dropped[i] |= line.string().length() < 80 && isFurniture(lines, i);
        }
        List<Line> kept = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            int next = goesOn(lines, dropped, i);
            if (next > i) {
                i = next;
            }
            kept.add(dropped[i] ? new Line(lines.get(i).start(), "") : lines.get(i));
        }
        return kept;
    }

    /** Where the sentence goes on that the page break at {@code at} interrupts, or −1. */
    private static int goesOn(List<Line> lines, boolean[] dropped, int at) {
        if (at == 0 || !lines.get(at).isBlank() && !dropped[at] && !isPage(lines.get(at))) {
            return -1;
        }
        String before = lines.get(at - 1).trimmed();
        char last = before.isEmpty() || dropped[at - 1] ? '.' : before.charAt(before.length() - 1);
        if (!Character.isLetterOrDigit(last) && last != ',' || before.length() < 25) {
            return -1;
        }
        boolean broken = false;
        for (int i = at; i < lines.size() && i < at + 20; i++) {
            Line line = lines.get(i);
            broken |= dropped[i] || isPage(line);
            if (!line.isBlank() && !dropped[i] && !isPage(line)) {
                return broken
                                && Character.isLowerCase(line.trimmed().charAt(0))
                                && line.string().length() > 20
                        ? i
                        : -1;
            }
        }
        return -1;
    }

    private static void drop(List<Line> lines, List<Integer> head, Map<String, Integer> heads, boolean[] dropped) {
        for (int at : head) {
            if (heads.getOrDefault(normal(lines.get(at)), 0) < 2
                    || lines.get(at).string().length() > 120) {
                return;
            }
            dropped[at] = true;
        }
    }

    /** The first lines behind a page break, as far as no gap comes between them. */
    private static List<Integer> head(List<Line> lines, int page) {
        List<Integer> head = new ArrayList<>();
        for (int i = page + 1; i < lines.size() && i < page + 12 && head.size() < HEAD; i++) {
            if (lines.get(i).isBlank()) {
                if (!head.isEmpty()) {
                    break;
                }
            } else if (lines.get(i).trimmed().startsWith("<")) {
                break;
            } else {
                head.add(i);
            }
        }
        return head;
    }

    private static String normal(Line line) {
        StringBuilder text = new StringBuilder();
        for (char c : line.trimmed().toCharArray()) {
            text.append(Shape.isDigit(c) ? '0' : c);
        }
        return text.toString();
    }

    private static boolean isFurniture(List<Line> lines, int at) {
        String text = lines.get(at).trimmed();
        if (text.isEmpty() || !isAlone(lines, at)) {
            return false;
        }
        if (text.length() <= 3 && isNumber(text)) {
            return !isNumber(neighbour(lines, at, -1)) && !isNumber(neighbour(lines, at, 1));
        }
        return text.length() < 40 && MORE.matcher(text).matches();
    }

    private static boolean isAlone(List<Line> lines, int at) {
        boolean above = at == 0 || isEmpty(lines.get(at - 1));
        return above && (at + 1 == lines.size() || isEmpty(lines.get(at + 1)));
    }

    private static boolean isEmpty(Line line) {
        return line.isBlank() || line.trimmed().charAt(0) == '<';
    }

    private static boolean isNumber(String text) {
        return Shape.isFigure(text) || Shape.isPrefix(text) || Shape.isDash(text) || text.equals("%");
    }

    private static String neighbour(List<Line> lines, int at, int step) {
        for (int i = at + step; i >= 0 && i < lines.size() && Math.abs(i - at) < 6; i += step) {
            if (!lines.get(i).isBlank()) {
                return lines.get(i).trimmed();
            }
        }
        return "";
    }
}
