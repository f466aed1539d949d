package org.ticktie.extract.table;

import java.util.List;
import java.util.regex.Pattern;
import org.ticktie.extract.lexicon.Lexer;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.extract.scale.ScaleCaption;
import org.ticktie.fact.StatementKind;

/** Chooses among the lines above a table the one that names it. */
final class Titles {
    private static final int LONGEST = 120;
    private static final Pattern WORDED = Pattern.compile(".*[A-Za-z]{3}.*");

    private Titles() {}

    static String of(List<String> lines, StatementKind kind) {
        String fallback = "";
        for (int i = lines.size() - 1; i >= 0; i--) {
            String line = lines.get(i).strip();
            if (line.length() > LONGEST || !WORDED.matcher(line).matches()) {
                continue;
            }
            var words = Lexer.tokens(line);
            if (TableWords.say("naming", words)) {
                return line;
            }
            boolean says = ScaleCaption.in(line) == null
                    && !TableWords.say("dating", words)
                    && words.stream().noneMatch(w -> w.number() >= 1900 && w.number() < 2100);
            if (fallback.isEmpty() && says) {
                fallback = line;
            }
        }
        if (!fallback.isEmpty()) {
            return fallback;
        }
        return switch (kind) {
            case INCOME_STATEMENT -> "Income statement";
            case BALANCE_SHEET -> "Balance sheet";
            case CASH_FLOW -> "Cash flow statement";
            case RECONCILIATION -> "Reconciliation";
            default -> "Table";
        };
    }
}
