package org.ticktie.extract.table;

import java.math.BigDecimal;
import org.ticktie.document.Cell;
import org.ticktie.number.Digits;
import org.ticktie.source.Excerpt;

/**
 * What one cell, or part of one, says about a figure.
 *
 * @param kind what it is
 * @param excerpt its text; for a figure its digits alone
 * @param digits the parsed digits of a figure, else null
 * @param negative whether brackets or a minus make it negative
 * @param percent whether a percent sign follows
 * @param suffix a unit that follows: {@code bps}, {@code pts}, {@code x}; or empty
 * @param multiplier 1,000,000 for "6.7m" within the cell, else 1
 * @param currency ISO code of a currency sign at the figure, or empty
 * @param left left edge, that of a split-off {@code $} or bracket included
 * @param right right edge, that of a split-off {@code )} or {@code %} included
 * @param cell the cell that it stands in
 */
record Token(
        TokenKind kind,
        Excerpt excerpt,
        Digits digits,
        boolean negative,
        boolean percent,
        String suffix,
        BigDecimal multiplier,
        String currency,
        int left,
        int right,
        Cell cell) {

    static Token of(TokenKind kind, Excerpt excerpt, Cell cell) {
        return new Token(kind, excerpt, null, false, false, "", BigDecimal.ONE, "", cell.left(), cell.right(), cell);
    }

    boolean holdsColumn() {
        return kind == TokenKind.FIGURE || kind == TokenKind.NIL || kind == TokenKind.NOT_MEANINGFUL;
    }

    boolean isFigure() {
        return kind == TokenKind.FIGURE;
    }

    /** A bracketed small whole number: −4, or a footnote mark. */
    boolean couldBeNote() {
        return isFigure()
                && negative
                && digits.decimals() == 0
                && digits.value().intValue() < 30
                && !percent
                && currency.isEmpty();
    }

    Token widened(int newLeft, int newRight) {
        return new Token(
                kind,
                excerpt,
                digits,
                negative,
                percent,
                suffix,
                multiplier,
                currency,
                Math.min(left, newLeft),
                Math.max(right, newRight),
                cell);
    }

    Token withPrefix(String sign, boolean bracket, int newLeft) {
        return new Token(
                kind,
                excerpt,
                digits,
                negative || bracket,
                percent,
                suffix,
                multiplier,
                currency.isEmpty() ? sign : currency,
                Math.min(left, newLeft),
                right,
                cell);
    }

    Token withSuffix(boolean percentSign, String unit, boolean bracket, int newRight) {
        return new Token(
                kind,
                excerpt,
                digits,
                negative || bracket,
                percent || percentSign,
                suffix.isEmpty() ? unit : suffix,
                multiplier,
                currency,
                left,
                Math.max(right, newRight),
                cell);
    }
}
