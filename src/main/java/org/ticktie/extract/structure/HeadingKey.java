package org.ticktie.extract.structure;

import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Basis;
import org.ticktie.fact.RowKind;

/** What a column heading says besides its period: segment, "as restated", "adjustments". */
public final class HeadingKey {
    private static final Pattern BRACKETED = Pattern.compile("\\([^()]*\\)");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z]+");

    private HeadingKey() {}

    /** The words of a heading that are no words of a period, each once, in the order of the alphabet. */
    public static String of(String heading) {
        TreeSet<String> words = new TreeSet<>();
        String plain = BRACKETED.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll(" ");
        for (String w : BETWEEN_WORDS.split(plain)) {
            if (w.length() > 1 && !TableWords.say("period", w)) {
                words.add(w);
            }
        }
        return String.join(" ", words);
    }

    /**
     * A column heading read as the caption of a line, as bridges print it whose measures stand side by side; equal to the
     * {@link RowKey} of that line's row. Empty where it says nothing but a period.
     *
     * @param words its telling words, as {@link RowKey#words} has them
     */
    static String asLine(String words, Amount figure, Basis basis) {
        return words.isEmpty() ? "" : words + "|" + kind(figure) + "|" + basis;
    }

    private static RowKind kind(Amount figure) {
        return switch (figure.figure().uom().dimension()) {
            case MONEY -> RowKind.AMOUNT;
            case PER_SHARE -> RowKind.PER_SHARE;
            case SHARES -> RowKind.SHARES;
            case PERCENT, BASIS_POINTS, MULTIPLE -> RowKind.PERCENT;
            case COUNT, DIRECTION, WEEKDAY, DAY, MONTH, BRACKETS, DIGITS, FIGURES, TAG, SCALE -> RowKind.COUNT;
        };
    }
}
