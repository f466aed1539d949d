package org.ticktie.extract.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.extract.lexicon.Currencies;

/** The signs and words of currencies beside a figure. */
final class CurrencySigns {
    private static final Pattern BEFORE =
            Pattern.compile("(US\\$|C\\$|CA\\$|A\\$|NT\\$|HK\\$|S\\$|R\\$|RMB|USD|EUR|GBP|CAD"
                    + "|INR|JPY|CHF|Rs\\.?|RM|Ps\\.?|[$€£¥₹₩])\\s{0,2}$");
    private static final Pattern BEHIND = Pattern.compile(
            "\\s(dollars?|euros?|pounds?|rupees?|yen|pesos?|ringgit|Swiss francs?)\\b", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 6;
    private static final int MOST_BLANKS = 3;
    private static final String LAST_CHARACTERS = "$BDRPFYMs.€£¥₹₩";

    private CurrencySigns() {}

    /** The sign that ends at {@code at}, or null. */
    static Matcher before(String text, int at) {
        if (!maySign(text, at)) {
            return null;
        }
        Matcher sign = BEFORE.matcher(text).region(Math.max(0, at - LONGEST), at);
        return sign.find() ? sign : null;
    }

    /** Whether what stands before {@code at} ends as a sign does: before most figures stands a word. */
    private static boolean maySign(String text, int at) {
        int last = at - 1;
        while (last >= 0 && last >= at - MOST_BLANKS && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last >= 0 && LAST_CHARACTERS.indexOf(text.charAt(last)) >= 0;
    }

    /** The ISO code of a sign found by {@link #before}; empty where it is none's. */
    static String code(Matcher sign) {
        return Currencies.code(sign.group(1));
    }

    /** Where the word for a currency that begins at {@code at} ends, or −1. */
    static int behind(String text, int at) {
        Matcher word = BEHIND.matcher(text).region(at, text.length());
        return word.lookingAt() ? word.end() : -1;
    }
}
