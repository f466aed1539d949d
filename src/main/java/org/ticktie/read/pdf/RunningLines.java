package org.ticktie.read.pdf;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Leaves out the heads and feet that run through the pages, and page numbers. */
final class RunningLines {
    /** Lines from the edge of the page in which heads and feet stand. */
    private static final int EDGE = 4;
    /** Pages on which a line must stand to be a running one. */
    private static final int OFTEN = 3;

    private static final int SAME_HEIGHT = 12;

    private static final Pattern PAGE_NUMBER = Pattern.compile("[-–— ]*([0-9]{1,3})[-–— ]*");

    private RunningLines() {}

    /** The pages without them. */
    static List<List<PrintedLine>> without(List<List<PrintedLine>> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<PrintedLine> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                if (isAtEdge(page, i)) {
                    counts.merge(key(page.get(i)), 1, Integer::sum);
                }
            }
        }
        Set<PrintedLine> numbers = numbersInTurn(pages);
        List<List<PrintedLine>> result = new ArrayList<>();
        for (List<PrintedLine> page : pages) {
            List<PrintedLine> kept = new ArrayList<>();
            for (int i = 0; i < page.size(); i++) {
                boolean running = isAtEdge(page, i) && isRunning(page, i, counts);
                if (!running && !numbers.contains(page.get(i))) {
                    kept.add(page.get(i));
                }
            }
            result.add(kept);
        }
        for (int i = 0; i + 1 < result.size(); i++) {
            dropCut(result.get(i), result.get(i + 1));
        }
        return result;
    }

    /** Page numbers, wherever they stand: a page that was printed anew has those of the pages that it was made of. */
    private static Set<PrintedLine> numbersInTurn(List<List<PrintedLine>> pages) {
        List<PrintedLine> alone = new ArrayList<>();
        for (List<PrintedLine> page : pages) {
            for (PrintedLine line : page) {
                if (line.segments().size() == 1
                        && PAGE_NUMBER.matcher(line.text()).matches()) {
                    alone.add(line);
                }
            }
        }
        Set<PrintedLine> found = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i + 2 < alone.size(); i++) {
            int number = number(alone.get(i));
            if (number(alone.get(i + 1)) == number + 1 && number(alone.get(i + 2)) == number + 2) {
                found.addAll(alone.subList(i, i + 3));
            }
        }
        return found;
    }

    private static int number(PrintedLine line) {
        Matcher matcher = PAGE_NUMBER.matcher(line.text());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : -1;
    }

    /** Browsers print a line that the foot of a page cuts, or what is left of it, again on the next page. */
    private static void dropCut(List<PrintedLine> page, List<PrintedLine> next) {
        if (!page.isEmpty() && !next.isEmpty()) {
            PrintedLine last = page.get(page.size() - 1);
            PrintedLine first = next.get(0);
            if (last.segments().size() > 1 && isLeftOf(last.text(), first.text())) {
                page.remove(page.size() - 1);
            }
        }
    }

    /** Whether the one is the other, or what is left of it when characters go missing. */
    private static boolean isLeftOf(String rest, String whole) {
        int at = 0;
        int letters = 0;
        for (int i = 0; i < rest.length(); i++) {
            if (rest.charAt(i) != ' ') {
                at = whole.indexOf(rest.charAt(i), at) + 1;
                if (at == 0) {
                    return false;
                }
                letters++;
            }
        }
        return letters * 4 > whole.replace(" ", "").length();
    }

    private static boolean isAtEdge(List<PrintedLine> page, int at) {
        return at < EDGE || at >= page.size() - EDGE;
    }

    private static boolean isRunning(List<PrintedLine> page, int at, Map<String, Integer> counts) {
        PrintedLine line = page.get(at);
        if (at == page.size() - 1 && line.segments().size() == 1 && isPageNumber(line.text())) {
            return true;
        }
        // scale captions and periods stand at the same place on page after page of statements, and are needed there
        boolean foot = at >= page.size() - EDGE && page.size() > 2 * EDGE;
        boolean needed =
                !foot && (line.text().startsWith("(") || line.segments().size() > 2);
        return !needed && counts.get(key(line)) >= OFTEN;
    }

    private static boolean isPageNumber(String text) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
            if (",.$%".indexOf(text.charAt(i)) >= 0) {
                return false;
            }
        }
        return digits > 0 && digits <= 4 && (letters == 0 || letters <= 6 && digits <= 6);
    }

    private static String key(PrintedLine line) {
        return Math.round(line.baseline() / SAME_HEIGHT) + " " + line.pattern();
    }
}
