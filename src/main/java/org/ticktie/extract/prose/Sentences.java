package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a block of text into sentences, list items that were strung together included. */
final class Sentences {
    private static final Set<String> ABBREVIATIONS = Set.of(
            "inc", "corp", "co", "ltd", "vs", "no", "approx", "u.s", "u.k", "mr", "ms", "mrs", "dr", "st", "jan", "feb",
            "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "rs", "ps", "e.g", "i.e", "etc",
            "cr", "n.v", "s.a", "fig", "a.m", "p.m", "incl", "excl");

    /** What is longer is no sentence; figures are only held against others of the same sentence. */
    private static final int LONGEST = 4000;

    /** A stretch of a block's text. */
    record Range(int from, int to) {}

    private Sentences() {}

    static List<Range> in(String text) {
        List<Range> ranges = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i - from > LONGEST && Character.isWhitespace(c)) {
                add(ranges, from, i);
                from = i;
            } else if ("•●▪■◦".indexOf(c) >= 0) {
                add(ranges, from, i);
                from = i + 1;
            } else if ((c == '.' || c == '?' || c == '!') && ends(text, i)) {
                add(ranges, from, i + 1);
                from = i + 1;
            }
        }
        add(ranges, from, text.length());
        return ranges;
    }

    private static void add(List<Range> ranges, int from, int to) {
        if (to > from) {
            ranges.add(new Range(from, to));
        }
    }

    private static boolean ends(String text, int at) {
        int next = at + 1;
        while (next < text.length() && "\"”’')*]".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        if (!Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && Character.isLowerCase(text.charAt(next))) {
            return false;
        }
        int start = at;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && text.charAt(start - 1) != '(') {
            start--;
        }
        String word = text.substring(start, at).toLowerCase(Locale.ROOT);
        return !ABBREVIATIONS.contains(word) && !(word.length() == 1 && Character.isLetter(word.charAt(0)));
    }
}
