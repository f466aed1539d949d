package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a sentence into tokens; figures and periods, which were found before, are one token each. */
final class Tokens {
    private static final Pattern PIECE = Pattern.compile(
            "[\\p{L}](?:[\\p{L}\\d]|[&'’./-](?=[\\p{L}\\d]))*+\\.?|[\\d][\\d.,]*|[,;:()\\[\\]–—-]|\\p{S}|&");

    private static final Pattern GAP = Pattern.compile("\\s+");

    private Tokens() {}

    static List<Token> in(String text, Sentences.Range range, List<Mention> mentions, List<PeriodMention> periods) {
        List<int[]> words = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        int m = 0;
        int p = 0;
        int at = range.from();
        Matcher piece = PIECE.matcher(text);
        while (at < range.to()) {
            while (m < mentions.size() && mentions.get(m).to() <= at) {
                m++;
            }
            while (p < periods.size() && periods.get(p).end() <= at) {
                p++;
            }
            if (m < mentions.size() && mentions.get(m).from() <= at) {
                Mention mention = mentions.get(m);
                tokens.add(new Token(mention.from(), mention.to(), "#", Set.of(), m, null));
                at = mention.to();
                continue;
            }
            if (p < periods.size() && periods.get(p).start() <= at) {
                PeriodMention period = periods.get(p);
                tokens.add(new Token(
                        period.start(),
                        period.end(),
                        text.substring(period.start(), period.end()),
                        Set.of(),
                        -1,
                        period));
                at = period.end();
                continue;
            }
            int stop = range.to();
            stop = m < mentions.size()
                    ? Math.min(stop, Math.max(at + 1, mentions.get(m).from()))
                    : stop;
            stop = p < periods.size()
                    ? Math.min(stop, Math.max(at + 1, periods.get(p).start()))
                    : stop;
            piece.region(at, stop);
            if (!piece.find()) {
                at = stop;
                continue;
            }
            if (piece.end() == piece.start() + 1 && text.charAt(piece.start()) == 's') {
                at = piece.end(); // what is left of a possessive
                continue;
            }
            at = phrase(text, piece.start(), piece.end(), stop, tokens);
        }
        return tokens;
    }

    /** Adds the longest phrase with a class that begins here, else the word; returns where it ends. */
    private static int phrase(String text, int start, int end, int stop, List<Token> tokens) {
        if (!Character.isLetter(text.charAt(start))) {
            String mark = text.substring(start, end);
            Set<WordClass> classes = ProseWords.classesOf(mark);
            tokens.add(new Token(start, end, mark, classes, -1, null));
            return end;
        }
        int bestEnd = -1;
        Set<WordClass> best = Set.of();
        int to = end;
        for (int n = 1; n <= ProseWords.longestPhrase(); n++) {
            String candidate = normal(text.substring(start, to));
            Set<WordClass> classes = ProseWords.classesOf(candidate);
            int closed = to;
            if (classes.isEmpty()) {
                classes = ProseWords.classesOf(Terms.withoutMark(candidate));
            }
            if (classes.isEmpty()) {
                int bare = bare(candidate);
                classes = ProseWords.classesOf(candidate.substring(0, bare));
                // "(up 12 % in constant currency)": the bracket closes what stands around the phrase; a full stop is
                // part of it
                closed = candidate.indexOf(')', bare) < 0 ? to : to - (candidate.length() - bare);
            }
            if (!classes.isEmpty()) {
                best = classes;
                bestEnd = closed;
            }
            if (n == 1 && !ProseWords.mayGoOn(candidate)) {
                break;
            }
            int next = to;
            while (next < stop && text.charAt(next) == ' ') {
                next++;
            }
            if (next == to || next >= stop) {
                break;
            }
            int wordEnd = next;
            while (wordEnd < stop
                    && !Character.isWhitespace(text.charAt(wordEnd))
                    && ",;:".indexOf(text.charAt(wordEnd)) < 0) {
                wordEnd++;
            }
            if (wordEnd == next) {
                break;
            }
            to = wordEnd;
        }
        int to1 = bestEnd < 0 ? end : bestEnd;
        tokens.add(new Token(start, to1, normal(text.substring(start, to1)), best, -1, null));
        return to1;
    }

    /** The length without closing brackets and full stops. */
    private static int bare(String phrase) {
        int end = phrase.length();
        while (end > 0 && (phrase.charAt(end - 1) == ')' || phrase.charAt(end - 1) == '.')) {
            end--;
        }
        return end;
    }

    private static String normal(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'');
        return hasGaps(lower) ? GAP.matcher(lower).replaceAll(" ") : lower;
    }

    /** Whether words stand apart by anything but one blank. */
    private static boolean hasGaps(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == ' ' && i > 0 && text.charAt(i - 1) == ' ') {
                return true;
            }
        }
        return false;
    }
}
