package org.ticktie.extract.prose;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.number.Digits;
import org.ticktie.number.Dimension;
import org.ticktie.number.Uom;

/** What stands around the digits of one figure: currency, brackets, sign, scale and unit. */
final class Notation {
    private static final Pattern SCALE = Pattern.compile(
            "[\\s-]{0,2}(thousand|million|billion|trillion|crores?|lakhs?|cr\\b\\.?|mln\\b|mm\\b|mn\\b|bn\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_SCALE = Pattern.compile("\\s?([MBKTmbk])(?![\\p{L}\\d])");
    private static final Pattern SUFFIX = Pattern.compile(
            "\\s{0,2}(?:(%|per\\s?cent(?!age)\\b|pct\\b)|-?(percentage[\\s-]points?|points?\\b|ppts?\\b|pps?\\b|pts?\\b)"
                    + "|-?(basis[\\s-]points?|bps?\\b)|(cents?\\b|¢|c\\b)|([xX]\\b|times\\b))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT_POINTS = Pattern.compile("\\s?points?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PER_SHARE = Pattern.compile(
            "[\\s*]{0,2}(?:(?:basic|diluted|fully|and|&|/)[\\s/]+){0,4}(?:(?:per|a|each)\\s+|/\\s?|per\\s?-\\s?)(?:(?:fully|basic|diluted|common|ordinary|class|[A-C]|adjusted|limited|partner"
                    + "|weighted|average|outstanding|and|or|[-–])[\\s/&-]*){0,6}(?:share|unit|ads\\b|adr\\b|gds\\b|cpo\\b|cbfi\\b)s?\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHARES = Pattern.compile(
            "\\s(?:(?:common|ordinary|diluted|basic|weighted|average|outstanding|preferred|class|[A-C]|additional|of (?:its|our|the))\\s){0,4}shares?\\b",
            Pattern.CASE_INSENSITIVE);

    final int start;
    final int end;
    final Digits digits;
    int from;
    int to;
    Dimension dimension;
    String currency = "";
    BigDecimal scale = BigDecimal.ONE;
    boolean currencyInFront;
    /** Money in front of which stands a currency, and behind which no scale. */
    boolean bare;

    boolean negative;
    boolean enclosed;
    boolean points;

    private Notation(int start, int end, Digits digits) {
        this.start = start;
        this.end = end;
        this.digits = digits;
        this.from = start;
        this.to = end;
    }

    /** Reads the surroundings of the digits; null where they are no number. {@code dimension} is null where no unit is seen. */
    static Notation around(String text, int start, int end) {
        Digits digits = Digits.parse(text.substring(start, end));
        if (digits == null) {
            return null;
        }
        Notation n = new Notation(start, end, digits);
        n.readFront(text);
        n.readBehind(text);
        return n;
    }

    private void readFront(String text) {
        boolean bracketInside = from > 0 && text.charAt(from - 1) == '(';
        if (bracketInside && closes(text, end)) {
            from--;
            enclosed = true;
        }
        from = skipSign(text, from);
        Matcher sign = CurrencySigns.before(text, from);
        if (sign != null) {
            currency = CurrencySigns.code(sign);
            from = sign.start();
            currencyInFront = true;
            dimension = Dimension.MONEY;
            if (enclosed && bracketInside) {
                negative = true; // $(1.8): brackets between currency and digits are a sign
            }
            if (from > 0 && text.charAt(from - 1) == '\\') {
                from--;
            }
            from = skipSign(text, from);
        }
    }

    private int skipSign(String text, int at) {
        if (at == 0 || "-−–".indexOf(text.charAt(at - 1)) < 0) {
            return at;
        }
        char before = at > 1 ? text.charAt(at - 2) : ' ';
        if (Character.isWhitespace(before) && !(at < text.length() && Character.isWhitespace(text.charAt(at)))
                || before == '('
                || before == '$') {
            // a dash after a blank and before the digits is a sign only where nothing to its left could open a range
            if (text.charAt(at - 1) != '–' || before == '(') {
                negative = true;
                return at - 1;
            }
        }
        return at;
    }

    private static boolean closes(String text, int at) {
        return at < text.length() && (text.charAt(at) == ')' || text.startsWith("%)", at));
    }

    private void readBehind(String text) {
        if (enclosed && to < text.length() && text.charAt(to) == ')') {
            to++;
        }
        if (readScale(text)) {
            int word = CurrencySigns.behind(text, to);
            if (word > 0) {
                to = word;
                dimension = Dimension.MONEY;
            }
        } else {
            bare = currencyInFront;
        }
        if (!currencyInFront) {
            readUnit(text);
        }
        if (dimension == Dimension.MONEY || dimension == null && scale.signum() > 0) {
            readPerShare(text);
        }
        if (enclosed && to < text.length() && text.charAt(to) == ')') {
            to++;
        }
        if (!enclosed && from > 0 && text.charAt(from - 1) == '(' && to < text.length() && text.charAt(to) == ')') {
            enclosed = true;
            from--;
            to++;
            if (currencyInFront) {
                if (bare && readScale(text)) {
                    bare = false; // "($8.2) million"
                }
                readPerShare(text);
            }
        }
    }

    private boolean readScale(String text) {
        Matcher s = SCALE.matcher(text).region(to, text.length());
        if (s.lookingAt()) {
            scale = scaleOf(s.group(1).toLowerCase(Locale.ROOT));
            to = s.end();
            return true;
        }
        Matcher letter = SHORT_SCALE.matcher(text).region(to, text.length());
        if (currencyInFront && letter.lookingAt()) {
            scale = scaleOf(letter.group(1).toLowerCase(Locale.ROOT));
            to = letter.end();
            return true;
        }
        return false;
    }

    private static BigDecimal scaleOf(String word) {
        return BigDecimal.ONE.movePointRight(
                switch (word.charAt(0)) {
                    case 't' -> word.startsWith("th") ? 3 : 12;
                    case 'k' -> 3;
                    case 'm' -> 6;
                    case 'b' -> 9;
                    case 'c' -> 7;
                    default -> 5;
                });
    }

    private void readUnit(String text) {
        Matcher u = SUFFIX.matcher(text).region(to, text.length());
        if (!u.lookingAt()) {
            int word = CurrencySigns.behind(text, to);
            if (word > 0 && dimension == null) {
                to = word;
                dimension = Dimension.MONEY;
            }
            return;
        }
        to = u.end();
        if (u.group(1) != null) {
            dimension = Dimension.PERCENT;
            Matcher p = PERCENT_POINTS.matcher(text).region(to, text.length());
            if (p.lookingAt()) {
                to = p.end();
                inPoints();
            }
        } else if (u.group(2) != null) {
            inPoints();
        } else if (u.group(3) != null) {
            dimension = Dimension.BASIS_POINTS;
        } else if (u.group(4) != null) {
            dimension = Dimension.PER_SHARE;
            scale = new BigDecimal("0.01");
        } else {
            dimension = Dimension.MULTIPLE;
        }
    }

    private void inPoints() {
        dimension = Dimension.BASIS_POINTS;
        points = true;
        scale = BigDecimal.valueOf(100);
    }

    private void readPerShare(String text) {
        if (dimension == Dimension.MONEY || dimension == null && digits.decimals() == 2) {
            Matcher p = PER_SHARE.matcher(text).region(to, text.length());
            if (p.lookingAt()) {
                to = p.end();
                dimension = Dimension.PER_SHARE;
                bare = false;
                return;
            }
        }
        if (dimension == null
                && (digits.value().compareTo(BigDecimal.valueOf(1000)) >= 0 || scale.compareTo(BigDecimal.ONE) > 0)) {
            Matcher s = SHARES.matcher(text).region(to, text.length());
            if (s.lookingAt()) {
                to = s.end();
                dimension = Dimension.SHARES;
            } else if (scale.compareTo(BigDecimal.ONE) > 0) {
                dimension = Dimension.COUNT; // "21.2 million customers", or money whose currency was left out
            }
        }
    }

    Uom uom() {
        return switch (dimension) {
            case MONEY, PER_SHARE -> new Uom(dimension, currency);
            default -> new Uom(dimension, "");
        };
    }
}
