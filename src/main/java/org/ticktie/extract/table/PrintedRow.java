package org.ticktie.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.ticktie.document.Cell;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.extract.lexicon.Currencies;

/**
 * A row of a table with its figures mended: a {@code $} or bracket in a cell of its own has joined the figure it belongs to.
 *
 * @param words its texts, left to right
 * @param values its figures, dashes and "NM"s, left to right
 * @param rule a line drawn across it
 * @param ruledAbove whether a line stands above one of its figures
 * @param ruledBelow whether a line stands below one of its figures
 * @param bold whether all that it holds is bold
 */
record PrintedRow(
        List<Token> words, List<Token> values, Rule rule, boolean ruledAbove, boolean ruledBelow, boolean bold) {
    private static final Pattern CLOSING = Pattern.compile("[)%\\s]");

    static PrintedRow of(Row row) {
        List<Token> raw = new ArrayList<>();
        for (Cell cell : row.cells()) {
            raw.addAll(CellLexer.tokens(cell));
        }
        List<Token> words = new ArrayList<>();
        List<Token> values = new ArrayList<>();
        Token prefix = null;
        boolean above = false;
        boolean below = false;
        boolean bold = !raw.isEmpty();
        for (int i = 0; i < raw.size(); i++) {
            Token t = raw.get(i);
            switch (t.kind()) {
                case PREFIX -> prefix = prefix == null ? t : t.widened(prefix.left(), t.right());
                case SUFFIX -> closeLast(values, t);
                case NOTE -> {}
                case WORDS -> {
                    words.add(t);
                    prefix = null;
                }
                default -> {
                    values.add(prefix == null ? t : mended(prefix, t));
                    prefix = null;
                }
            }
            if (t.holdsColumn() || t.kind() == TokenKind.PREFIX || t.kind() == TokenKind.SUFFIX) {
                above |= t.cell().style().above() != Rule.NONE;
                below |= t.cell().style().below() != Rule.NONE;
            }
            bold &= t.cell().style().bold() || t.kind() != TokenKind.WORDS;
        }
        return new PrintedRow(words, values, row.rule(), above, below, bold);
    }

    private static Token mended(Token prefix, Token figure) {
        String sign = prefix.excerpt().string();
        return figure.withPrefix(Currencies.code(sign.replace("(", "").strip()), sign.contains("("), prefix.left());
    }

    private static void closeLast(List<Token> values, Token suffix) {
        if (values.isEmpty()) {
            return;
        }
        Token last = values.get(values.size() - 1);
        String s = suffix.excerpt().string();
        String unit = CLOSING.matcher(s).replaceAll("");
        values.set(values.size() - 1, last.withSuffix(s.contains("%"), unit, s.contains(")"), suffix.right()));
    }

    boolean hasFigures() {
        return values.stream().anyMatch(Token::isFigure);
    }

    boolean isBlank() {
        return words.isEmpty() && values.isEmpty();
    }
}
