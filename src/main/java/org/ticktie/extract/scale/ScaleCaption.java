package org.ticktie.extract.scale;

import java.math.BigDecimal;
import java.util.Set;
import org.ticktie.extract.lexicon.Lexer;

/**
 * What a caption such as "(in thousands, except per share data)" says of the figures under it.
 *
 * @param factor what a figure is multiplied with
 * @param currency ISO 4217 code, or empty where none is named; a bare dollar sign is the US dollar
 * @param except the kinds of figures that the factor does not hold for
 * @param exceptRows the captions of rows that it does not hold for, as the caption writes them: "average order value"
 * @param sharesFactor the factor of share counts where the caption gives one ("shares in thousands"), else null
 */
public record ScaleCaption(
        BigDecimal factor, String currency, Set<Exempt> except, Set<String> exceptRows, BigDecimal sharesFactor) {
    public ScaleCaption {
        except = Set.copyOf(except);
        exceptRows = Set.copyOf(exceptRows);
    }

    /** Whether it excepts the row of this caption by its name. */
    public boolean exceptsRow(String caption) {
        return !exceptRows.isEmpty() && exceptRows.contains(ScaleReader.name(Lexer.tokens(caption)));
    }

    /**
     * The scale that a text states, or null where it states none. Works for captions of tables, of rows ("Deposits (billions)")
     * and of stub heads; an amount in words ("$5 million") states no scale.
     */
    public static ScaleCaption in(String text) {
        return ScaleHint.in(text) ? new ScaleReader(text).read() : null;
    }
}
