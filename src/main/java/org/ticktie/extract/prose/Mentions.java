package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.fact.Hedge;
import org.ticktie.number.Digits;
import org.ticktie.number.Dimension;
import org.ticktie.number.Figure;
import org.ticktie.source.Excerpt;

/**
 * Finds the financial figures of running text: money, percentages, per-share amounts, cents, points, multiples and share
 * counts. Dates, years, names ("401(k)", "Q3"), phone numbers, case numbers ("cv-01798") and note marks carry no unit and are none.
 */
public final class Mentions {
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\d.,'’#]|\\p{L}-)(?:" + Digits.PATTERN + ")(?![\\d])", Pattern.UNICODE_CASE);
    private static final Pattern RANGE = Pattern.compile("\\s*(?:-|–|—|to|and)\\s*");
    private static final Pattern LIST = Pattern.compile("\\s*(?:-|–|—|to|and|or|,|, and|versus|vs\\.?|from|/)\\s*");

    private Mentions() {}

    /** The figures in {@code text}, left to right. */
    public static List<Mention> in(Excerpt text) {
        return in(text.string());
    }

    static List<Mention> in(String text) {
        List<Notation> read = new ArrayList<>();
        Matcher number = NUMBER.matcher(text).useTransparentBounds(true);
        for (int at = 0; at < text.length(); ) {
            char c = text.charAt(at);
            boolean mayBegin = c >= '0' && c <= '9' || c == '.';
            if (!mayBegin || !number.region(at, text.length()).lookingAt()) {
                at++;
                continue;
            }
            Notation notation = Notation.around(text, number.start(), number.end());
            if (notation != null) {
                read.add(notation);
            }
            at = number.end();
        }
        shareUnits(text, read);
        List<Mention> mentions = new ArrayList<>();
        for (int i = 0; i < read.size(); i++) {
            Notation n = read.get(i);
            if (n.dimension == null) {
                continue;
            }
            boolean range = i > 0 && joins(text, read.get(i - 1), n, "to|-|–|—")
                    || i + 1 < read.size() && joins(text, n, read.get(i + 1), "to|-|–|—");
            mentions.add(mention(text, n, range && !afterFrom(text, n, i > 0 ? read.get(i - 1) : null)));
        }
        return mentions;
    }

    /** "from V1 to V2" is a change, not a range. */
    private static boolean afterFrom(String text, Notation n, Notation before) {
        return endsWithFrom(text, n.from) || before != null && endsWithFrom(text, before.from);
    }

    private static boolean endsWithFrom(String text, int at) {
        return text.regionMatches(true, Math.max(0, at - 5), "from ", 0, 5);
    }

    /** "$52 and $190 million", "3 to 4 %": a figure without a unit takes that of the next one in the list. */
    private static void shareUnits(String text, List<Notation> read) {
        for (int i = read.size() - 2; i >= 0; i--) {
            Notation n = read.get(i);
            Notation next = read.get(i + 1);
            if (next.dimension == null || next.from - n.to > 8) {
                continue;
            }
            String between = text.substring(Math.min(n.to, next.from), next.from);
            if (!LIST.matcher(between).matches()) {
                continue;
            }
            boolean range = RANGE.matcher(between).matches();
            boolean small = n.digits.value().compareTo(BigDecimal.valueOf(1000)) < 0;
            if (n.dimension == null && range && small && next.dimension != Dimension.SHARES && !next.currencyInFront) {
                n.dimension = next.dimension;
                n.points = next.points;
                n.scale = next.scale;
                n.currency = next.currency;
            } else if (n.dimension == Dimension.COUNT && range && next.dimension == Dimension.SHARES) {
                n.dimension = Dimension.SHARES; // "67 million and 63 million shares"
            } else if (n.dimension == Dimension.MONEY && n.bare && next.dimension == Dimension.MONEY && small) {
                n.scale = next.scale;
            } else if (n.dimension == Dimension.MONEY && n.bare && next.dimension == Dimension.PER_SHARE && small) {
                n.dimension = Dimension.PER_SHARE;
            }
        }
    }

    private static boolean joins(String text, Notation a, Notation b, String words) {
        return b.from >= a.to
                && b.from - a.to < 8
                && a.dimension == b.dimension
                && text.substring(a.to, b.from).trim().matches("(?i)" + words);
    }

    private static Mention mention(String text, Notation n, boolean range) {
        BigDecimal value = n.digits.value().multiply(n.scale);
        BigDecimal ulp = n.digits.ulp().multiply(n.scale);
        if (n.bare && n.digits.decimals() == 0 && value.compareTo(BigDecimal.valueOf(1000)) >= 0) {
            // "$600,000" in a sentence is rounded: its trailing zeros are not displayed digits
            ulp = BigDecimal.ONE.movePointRight(-value.stripTrailingZeros().scale());
        }
        Figure figure = new Figure(n.negative ? value.negate() : value, ulp, n.uom(), false);
        Hedge hedge = ProseWords.hedgeBefore(text, n.from);
        return new Mention(n.start, n.end, n.from, n.to, figure, n.enclosed, n.points, hedge, range);
    }
}
