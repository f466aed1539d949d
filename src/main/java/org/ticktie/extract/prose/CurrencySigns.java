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

    private CurrencySigns() {}

    /** The sign that ends at {@code at}, or null. */
    static Matcher before(String text, int at) {
        Matcher sign = BEFORE.matcher(text).region(Math.max(0, at - LONGEST), at);
        return sign.find() ? sign : null;
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
