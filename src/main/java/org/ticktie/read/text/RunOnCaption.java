package org.ticktie.read.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes the words between two rows of a run-on statement apart: section headings, and the caption of the next row. */
final class RunOnCaption {
    private static final int GAP = 3;
    private static final Set<String> SECTIONS = Set.of(
            "Assets",
            "Liabilities",
            "Equity",
            "Expenses",
            "Activities",
            "Revenue",
            "Revenues",
            "Adjustments",
            "Income",
            "Expense");

    private final String s;
    private final int from;
    private final int to;

    RunOnCaption(String s, int from, int to) {
        this.s = s;
        this.from = from;
        this.to = to;
    }

    /** Begin and end of each part that prints something. */
    List<int[]> parts() {
        List<int[]> parts = new ArrayList<>();
        int start = from;
        int blanks = 0;
        int depth = 0;
        for (int i = from; i < to; i++) {
            char c = s.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            blanks = Line.isBlank(c) ? blanks + 1 : 0;
            boolean next = i + 1 < to;
            boolean gap = next && blanks >= GAP && Character.isUpperCase(s.charAt(i + 1));
            boolean colon = c == ':'
                    && depth == 0
                    && !isSign(start, i)
                    && !(next && s.charAt(i + 1) == ' ' && i + 2 < to && s.charAt(i + 2) == '$');
            if (gap || colon || next && depth == 0 && isGlued(i)) {
                add(parts, start, i + 1);
                start = i + 1;
            }
        }
        add(parts, start, to);
        return parts;
    }

    /** Whether a line ended between this character and the next: small letter and capital, or capitals and a new word. */
    private boolean isGlued(int i) {
        char c = s.charAt(i);
        char d = s.charAt(i + 1);
        if (!Character.isUpperCase(d)) {
            return false;
        }
        boolean word = i + 2 < to && Character.isLowerCase(s.charAt(i + 2));
        boolean small = Character.isLowerCase(c) && word && isOrdinary(i);
        boolean capitals = word
                && Character.isUpperCase(c)
                && i > from + 2
                && Character.isUpperCase(s.charAt(i - 1))
                && Character.isUpperCase(s.charAt(i - 2));
        return small || capitals || c == ')' && word;
    }

    /** Whether the word that ends at {@code i} is an ordinary one, and not the first half of a name such as OpenSea. */
    private boolean isOrdinary(int i) {
        int first = i;
        while (first > from && Character.isLetter(s.charAt(first - 1))) {
            first--;
        }
        return Character.isLowerCase(s.charAt(first)) && i - first > 1 || SECTIONS.contains(s.substring(first, i + 1));
    }

    /** Words before a colon that say how to take the row itself. */
    private boolean isSign(int start, int colon) {
        String text = s.substring(start, colon).trim().toLowerCase(Locale.ROOT);
        return text.equals("less") || text.equals("add") || text.equals("plus") || text.equals("deduct");
    }

    private void add(List<int[]> parts, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(s.charAt(i))) {
                parts.add(new int[] {start, end});
                return;
            }
        }
    }
}
