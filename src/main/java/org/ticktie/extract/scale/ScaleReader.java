package org.ticktie.extract.scale;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.extract.lexicon.Lexer;
import org.ticktie.extract.lexicon.Resource;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.Token.Joint;
import org.ticktie.extract.lexicon.WordTable;
import org.ticktie.extract.lexicon.WordTable.Match;

/** Reads a scale caption word by word. */
final class ScaleReader {
    private record Scale(BigDecimal factor, String strength) {}

    private static final Map<String, Scale> SCALES = new HashMap<>();
    private static final WordTable<String> CURRENCIES = new WordTable<>();
    private static final WordTable<Exempt> EXCEPTIONS = new WordTable<>();
    private static final Set<String> EXCEPT = Set.of("except", "excepting", "excluding", "unless");
    private static final Set<String> INTRODUCES =
            Set.of("dollars", "amounts", "figures", "expressed", "stated", "presented", "shown", "data", "shares", "$");
    /** Longer texts are sentences: there a scale must stand in brackets or be introduced. */
    private static final int SENTENCE = 24;
    /** How far from the scale word its currency may stand. */
    private static final int NEAR = 8;

    static {
        for (String[] row : Resource.rows("scale-words.tsv")) {
            for (String word : row[2].split(" ")) {
                SCALES.put(word, new Scale(new BigDecimal(row[0]), row[1]));
            }
        }
        for (String[] row : Resource.rows("scale-currencies.tsv")) {
            CURRENCIES.add(row[1], row[0]);
        }
        for (String[] row : Resource.rows("scale-exceptions.tsv")) {
            EXCEPTIONS.add(row[1], Exempt.valueOf(row[0]));
        }
    }

    private final List<Token> tokens;

    ScaleReader(String text) {
        tokens = Lexer.tokens(text);
    }

    ScaleCaption read() {
        int at = -1;
        BigDecimal shares = null;
        for (int i = 0; i < tokens.size(); i++) {
            Scale scale = scaleAt(i);
            if (scale == null || !stated(i, scale)) {
                continue;
            }
            boolean ofShares = ofShares(i);
            if (ofShares && shares == null) {
                shares = scale.factor;
            }
            boolean firstOfAmounts = at < 0 || ofShares(at) && !ofShares;
            if (firstOfAmounts && !excepted(i)) {
                at = i;
            }
        }
        if (at >= 0) {
            return new ScaleCaption(scaleAt(at).factor, currency(at), exceptions(at), exceptedRows(at), shares);
        }
        return wholeUnits();
    }

    private Scale scaleAt(int i) {
        return i < tokens.size() ? SCALES.get(tokens.get(i).word()) : null;
    }

    private boolean is(int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    private boolean stated(int i, Scale scale) {
        Token before = i > 0 ? tokens.get(i - 1) : null;
        if (before != null
                && (before.isNumber() || before.is(".") && tokens.get(i).joint() == Joint.NONE && i > 1)) {
            return is(i - 1, ".") && isCurrency(i - 2) && !tokens.get(i - 2).isNumber();
        }
        Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
        boolean number = tokens.get(i).isNumber();
        if (number && (before == null ? after == null : false)) {
            return false;
        }
        if (after != null && after.isNumber() && !scale.strength.equals("strong")) {
            return false;
        }
        if (number
                && before != null
                && (before.is(",") || before.is("."))
                && tokens.get(i).joint() == Joint.NONE) {
            return false;
        }
        boolean currency = before != null && (isCurrency(i - 1) || before.is(".") && isCurrency(i - 2));
        boolean in = before != null && (before.is("in") || is(i - 2, "in") && currency);
        boolean lead = before == null
                || before.is("(")
                || before.is("[")
                || before.is(",")
                || before.is("-")
                || before.is(":");
        boolean marked = number && (is(i + 1, "s") || tokens.get(i).joint() == Joint.APOSTROPHE);
        boolean accepted =
                switch (scale.strength) {
                    case "strong" -> in || currency || lead || before.is("and") || before.is("or");
                    case "weak" -> in || currency || marked || lead && before != null && isBracket(before);
                    default -> currency && before.isMark() && (after == null || after.isMark());
                };
        return accepted && (tokens.size() <= SENTENCE || bracketed(i) || introduced(i));
    }

    private static boolean isBracket(Token token) {
        return token.is("(") || token.is("[");
    }

    private boolean isCurrency(int i) {
        if (i < 0) {
            return false;
        }
        for (int from = Math.max(0, i - 4); from <= i; from++) {
            Match<String> match = CURRENCIES.longestAt(tokens, from);
            if (match != null && (match.to() == i + 1 || match.to() == i + 2 && is(i, "$") && is(i + 1, "s"))) {
                return true;
            }
        }
        return is(i, "s") && is(i - 1, "$");
    }

    private boolean bracketed(int i) {
        for (int j = i - 1; j >= 0 && j > i - 40; j--) {
            if (is(j, ")")) {
                return false;
            }
            if (isBracket(tokens.get(j))) {
                return true;
            }
        }
        return false;
    }

    private boolean introduced(int i) {
        for (int j = i - 1; j >= 0 && j > i - 7; j--) {
            if (INTRODUCES.contains(tokens.get(j).word()) && is(i - 1, "in")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the scale word is said of share counts: "shares in thousands". */
    private boolean ofShares(int i) {
        for (int j = i - 1; j >= 0 && j > i - 8; j--) {
            if (is(j, "(") && j < i - 2 || is(j, "except")) {
                return false;
            }
            if (SCALES.containsKey(tokens.get(j).word())) {
                return false;
            }
            if (is(j, "shares") || is(j, "share") && !is(j - 1, "per")) {
                return !is(j - 1, "of") || is(j - 2, "number");
            }
        }
        return false;
    }

    /** Whether the scale word stands among the exceptions of another: "in millions, except shares in thousands". */
    private boolean excepted(int i) {
        for (int j = i - 1; j >= 0; j--) {
            if (EXCEPT.contains(tokens.get(j).word())) {
                return true;
            }
        }
        return false;
    }

    private String currency(int at) {
        String best = "";
        int distance = Integer.MAX_VALUE;
        int from = Math.max(0, at - NEAR);
        for (int i = from; i < tokens.size() && i <= at + NEAR; i++) {
            if (EXCEPT.contains(tokens.get(i).word()) && i > at) {
                break;
            }
            Match<String> match = CURRENCIES.longestAt(tokens, i);
            if (match != null) {
                int away = i > at ? i - at : at - match.to() + 1;
                if (away < distance) {
                    distance = away;
                    best = match.meaning();
                }
                i = match.to() - 1;
            }
        }
        return best;
    }

    private Set<Exempt> exceptions(int at) {
        Set<Exempt> found = EnumSet.noneOf(Exempt.class);
        int i = exceptionsFrom(at);
        if (i == tokens.size()) {
            return found;
        }
        while (i < tokens.size() && !is(i, ")")) {
            Match<Exempt> match = EXCEPTIONS.longestAt(tokens, i);
            if (match != null) {
                found.add(match.meaning());
            }
            i = match == null ? i + 1 : match.to();
        }
        if (found.isEmpty()) {
            found.add(Exempt.OTHER);
        }
        return found;
    }

    private int exceptionsFrom(int at) {
        int i = at;
        while (i < tokens.size() && !EXCEPT.contains(tokens.get(i).word())) {
            i++;
        }
        return Math.min(i + 1, tokens.size());
    }

    /** What is excepted, name by name: "except headcount, average order value and per share data". */
    private Set<String> exceptedRows(int at) {
        Set<String> names = new LinkedHashSet<>();
        int from = exceptionsFrom(at);
        for (int i = from; i <= tokens.size(); i++) {
            boolean end = i == tokens.size() || is(i, ")");
            if (end || is(i, ",") || is(i, "and") || is(i, "or")) {
                names.add(name(tokens.subList(from, i)));
                from = i + 1;
            }
            if (end) {
                break;
            }
        }
        names.remove("");
        return names;
    }

    /** The words by which a row is called, singular, up to a bracket or reference. */
    static String name(List<Token> words) {
        StringBuilder name = new StringBuilder();
        for (Token token : words) {
            if (isBracket(token)) {
                break;
            }
            if (!token.isMark() && !token.isNumber()) {
                String word = token.word();
                name.append(name.length() == 0 ? "" : " ")
                        .append(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
            }
        }
        return name.toString();
    }

    /** "(in U.S. dollars)" states that nothing is scaled. */
    private ScaleCaption wholeUnits() {
        for (int i = 0; i + 1 < tokens.size(); i++) {
            if (!is(i, "in")) {
                continue;
            }
            int from = is(i + 1, "whole") || is(i + 1, "actual") ? i + 2 : i + 1;
            Match<String> match = CURRENCIES.longestAt(tokens, from);
            if (match == null || tokens.get(match.to() - 1).isMark()) {
                continue;
            }
            boolean closed =
                    match.to() == tokens.size() || tokens.get(match.to()).isMark();
            boolean opened = i == 0
                    || isBracket(tokens.get(i - 1))
                    || INTRODUCES.contains(tokens.get(i - 1).word());
            if (closed && opened && (tokens.size() <= SENTENCE || bracketed(i))) {
                int last = match.to() - 1;
                return new ScaleCaption(BigDecimal.ONE, match.meaning(), exceptions(last), exceptedRows(last), null);
            }
        }
        return null;
    }
}
