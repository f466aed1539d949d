package org.ticktie.read.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The few words by which a heading, a period or a caption is told from other text. */
final class Wording {
    private static final Pattern PERIOD = Pattern.compile(
            "(?i)\\b(ended|ending|months?|quarters?|years?|weeks|fiscal|as (of|at)|for the|to date|ytd|annual|restated|q[1-4]|[1-4]q|fy|h[12]"
                    + "|jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?"
                    + "|change|actual|estimate|forecast|guidance|unaudited|audited)\\b|\\b(19|20)\\d\\d\\b|\\b\\d\\d?/\\d\\d?/\\d\\d|[1-4]Q'?\\d\\d|Q[1-4]'?\\d\\d|FY'?\\d\\d");
    private static final Pattern SPAN =
            Pattern.compile("(?i)\\b(ended|ending|months|quarter|year|years|weeks|as of|as at)\\b|\\b(19|20)\\d\\d\\b");
    private static final Pattern DATE = Pattern.compile(
            "(?i)\\s*(((at|as of|as at|for the|on)\\s+)?(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\\b\\.?"
                    + "\\s*(\\d\\d?)?,?\\s*((19|20)\\d\\d)?|\\d\\d?,?|(19|20)\\d\\d[*,]?|\\d\\d?/\\d\\d?/\\d\\d(\\d\\d)?|change|\\(unaudited\\)|unaudited|quarter|quarters|year|years|months|ended|\\w+ months|% change|[1-4]q\\d\\d|q[1-4] .{0,4}\\d\\d)\\s*");
    private static final Pattern SCALE = Pattern.compile(
            "(?i).*(\\b(in|of|amounts?|dollars?|\\$|\\$s|expressed)\\b.*\\b(thousands|millions|billions|000s|000's|crores?|lakhs)\\b|\\bunaudited\\b|\\(000s|\\(\\$?000|in us\\$).*");
    private static final Pattern MONTH = Pattern.compile(
            "(?i)(jan(uary)?|feb(ruary)?|mar(ch)?|apr(il)?|may|june?|july?|aug(ust)?|sept?(ember)?|oct(ober)?|nov(ember)?|dec(ember)?)\\.?");
    private static final Pattern OPENING = Pattern.compile(
            "(?i)(in|all|amounts?|dollars?|u\\.?s\\.?|us\\$|\\$s?|expressed|unaudited|thousands|millions|figures|currency)\\b");
    private static final Set<String> OPEN_ENDED = Set.of(
            "of",
            "and",
            "the",
            "to",
            "for",
            "in",
            "on",
            "from",
            "by",
            "per",
            "with",
            "or",
            "a",
            "an",
            "&",
            "-",
            "–",
            "—",
            "less",
            "at",
            "net",
            "before",
            "after",
            "than",
            "its",
            "other",
            "total",
            "attributable",
            "used",
            "provided",
            "excluding",
            "including",
            "non-gaap",
            "as",
            "under",
            "into",
            "between");

    private Wording() {}

    /** Whether it speaks of dates or durations, as a column heading does. */
    static boolean isPeriod(String text) {
        return text.length() < 120 && PERIOD.matcher(text).find();
    }

    /** Whether it names a duration or a date, and so may stand over several columns. */
    static boolean isSpan(String text) {
        return text.length() < 120 && SPAN.matcher(text).find();
    }

    /** Whether it is nothing but a date, part of one, or a word that stands beside dates. */
    static boolean isDate(String text) {
        return text.length() < 40 && DATE.matcher(text).matches();
    }

    /** Whether the word names a month. */
    static boolean isMonth(String word) {
        return word.length() > 2
                && Character.isUpperCase(word.charAt(0))
                && MONTH.matcher(word).matches();
    }

    /** Whether the word is the day or year that a date ends in. */
    static boolean endsDate(String word) {
        return Shape.isYear(word) || word.length() <= 3 && word.endsWith(",") && Shape.isDigit(word.charAt(0));
    }

    /** Whether it says in which unit a table is given, or that it is not audited. */
    static boolean isScale(String text) {
        return text.length() < 160
                && (text.startsWith("(")
                        || text.startsWith("[")
                        || OPENING.matcher(text).lookingAt())
                && SCALE.matcher(text).matches();
    }

    /** Whether its letters, apart from those in brackets, are capitals: at least three of them. */
    static boolean isCapitals(String text) {
        int capitals = 0;
        int small = 0;
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
            if (depth == 0 && Character.isLetter(c)) {
                capitals += Character.isUpperCase(c) ? 1 : 0;
                small += Character.isLowerCase(c) ? 1 : 0;
            }
        }
        return capitals >= 3 && (small == 0 || capitals > 9 * small);
    }

    /** Whether every word of weight begins with a capital, as in a title. */
    static boolean isTitle(String text) {
        int words = 0;
        int small = 0;
        for (String word : text.split(" ")) {
            if (!word.isEmpty() && Character.isLetter(word.charAt(0))) {
                words++;
                small += Character.isLowerCase(word.charAt(0)) && word.length() > 3 ? 1 : 0;
            }
        }
        return words > 0 && small == 0 && Character.isUpperCase(firstLetter(text));
    }

    private static char firstLetter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return ' ';
    }

    /** Whether the last word, or an open bracket, cannot end a caption. */
    static boolean isOpenEnded(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return OPEN_ENDED.contains(last)
                || text.endsWith(",")
                || text.endsWith("-") && !text.endsWith("--")
                || text.lastIndexOf('(') > text.lastIndexOf(')');
    }

    /** Whether its full stop belongs to the name of a company. */
    static boolean isCompany(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.endsWith(" inc.")
                || lower.endsWith(" corp.")
                || lower.endsWith(" co.")
                || lower.endsWith(" ltd.")
                || lower.endsWith(" s.a.")
                || lower.endsWith("l.p.")
                || lower.endsWith(" n.v.");
    }

    /** A list number such as {@code 1.} */
    static boolean isNumbered(String text) {
        return text.endsWith(".");
    }

    static int words(String text) {
        int words = 0;
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            boolean now = Line.isBlank(text.charAt(i));
            words += blank && !now ? 1 : 0;
            blank = now;
        }
        return words;
    }
}
