package org.ticktie.extract.caption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.extract.lexicon.Lexer;
import org.ticktie.extract.lexicon.Remembered;
import org.ticktie.extract.lexicon.Resource;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.Token.Joint;
import org.ticktie.extract.lexicon.WordPattern;
import org.ticktie.extract.lexicon.WordTable;
import org.ticktie.extract.lexicon.WordTable.Match;
import org.ticktie.fact.Basis;

/**
 * Takes from a caption what makes no difference to its meaning: case, plural, footnote marks, the other sign in brackets
 * ("income (loss)", "provided by (used in)"), "Less:", "GAAP"; and tells the footing that its words name.
 */
final class CaptionNormaliser {
    private static final Remembered<CaptionWords> KNOWN = new Remembered<>(CaptionNormaliser::normalised);
    private static final Map<String, String> FOLDS = new HashMap<>();
    private static final Map<String, String> SIGNS = new HashMap<>();
    private static final Map<String, Set<String>> COUNTERPARTS = new HashMap<>();
    private static final Set<String> DROPPED_BRACKETS = new HashSet<>();
    private static final WordTable<Boolean> LEADS = new WordTable<>();
    private static final List<WordPattern> TAILS = new ArrayList<>();
    private static final WordTable<Basis> BASES = new WordTable<>();
    private static final WordTable<Basis> CUTS = new WordTable<>();
    private static final Set<String> MARKS = Set.of(
            ",", ":", ".", "-", ";", "*", "†", "‡", "§", "#", "[", "]", "\"", "“", "”", "|", "_", "®", "™", "\\");
    /** Words behind "excluding …" that turn the caption into a rate or a quotient. */
    private static final Set<String> OF_ANOTHER_KIND =
            Set.of("%", "growth", "margin", "rate", "ratio", "change", "per");

    static {
        for (String[] row : Resource.rows("caption-folds.tsv")) {
            for (String word : row[1].split(" ")) {
                FOLDS.put(word, row[0]);
            }
        }
        for (String[] row : Resource.rows("caption-marks.tsv")) {
            mark(row);
        }
    }

    private CaptionNormaliser() {}

    private static void mark(String[] row) {
        switch (row[0]) {
            case "sign" -> List.of(row[2].split(" ")).forEach(w -> SIGNS.putIfAbsent(w + "/" + row[1], row[1]));
            case "counter" -> COUNTERPARTS.put(row[1], Set.of(row[2].split(" ")));
            case "drop" -> DROPPED_BRACKETS.addAll(List.of(row[1].split(" ")));
            case "lead" -> LEADS.add(row[1], row[1].contains("gaap") || row[1].contains("reported"));
            case "tail" -> TAILS.add(WordPattern.of(row[1]));
            case "basis" -> BASES.add(row[2], Basis.valueOf(row[1]));
            case "cut" -> CUTS.add(row[2], Basis.valueOf(row[1]));
            default -> throw new IllegalStateException("caption-marks.tsv knows no " + row[0]);
        }
    }

    /** The word that stands for a word. */
    static String fold(String word) {
        return FOLDS.getOrDefault(word, word);
    }

    /** The words of a caption. */
    static CaptionWords of(String caption) {
        return KNOWN.of(caption);
    }

    private static CaptionWords normalised(String caption) {
        List<Token> printed = Lexer.tokens(caption);
        List<Token> tokens = withoutBrackets(printed);
        Basis basis = Basis.REPORTED;
        boolean reported = false;
        List<Token> kept = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            Match<Basis> cut = kept.isEmpty() ? null : CUTS.longestAt(tokens, i);
            if (cut != null) {
                basis = cut.meaning();
                if (tokens.subList(i, tokens.size()).stream().anyMatch(t -> OF_ANOTHER_KIND.contains(t.word()))) {
                    kept.clear();
                }
                break;
            }
            Match<Basis> footing = BASES.longestAt(tokens, i);
            if (footing != null) {
                basis = footing.meaning();
                i = footing.to();
                continue;
            }
            Match<Boolean> lead = kept.isEmpty() ? LEADS.longestAt(tokens, i) : null;
            if (lead != null && lead.to() < tokens.size()) {
                reported |= lead.meaning();
                i = lead.to();
                continue;
            }
            if (!isMark(tokens, i)) {
                kept.add(tokens.get(i));
            }
            i++;
        }
        reported |= withoutTail(kept);
        return new CaptionWords(
                List.copyOf(Attribution.folded(folded(withoutStrokes(kept)))), basis, reported, allFolded(printed));
    }

    private static List<Token> allFolded(List<Token> printed) {
        return printed.stream()
                .filter(t -> !t.isMark() || t.is("%"))
                .map(t -> new Token(fold(t.word()), t.start(), t.end(), t.number(), t.joint()))
                .toList();
    }

    private static boolean isMark(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (MARKS.contains(token.word())) {
            return true;
        }
        boolean behindWord = i > 0
                && token.joint() == Joint.NONE
                && Character.isLetter(tokens.get(i - 1).word().charAt(0));
        boolean noteNumber = token.isNumber()
                && token.number() < 20
                && behindWord
                && tokens.get(i - 1).word().length() > 2;
        boolean furtherNote = token.isNumber()
                && i > 1
                && tokens.get(i - 1).is(",")
                && tokens.get(i - 1).joint() == Joint.NONE
                && tokens.get(i - 2).isNumber();
        return noteNumber || furtherNote;
    }

    /** Drops brackets that hold notes, scales or the other sign; opens the others. */
    private static List<Token> withoutBrackets(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens.size());
        int i = 0;
        while (i < tokens.size()) {
            if (!tokens.get(i).is("(")) {
                if (!tokens.get(i).is(")")) {
                    kept.add(tokens.get(i));
                }
                i++;
                continue;
            }
            int close = i + 1;
            while (close < tokens.size() && !tokens.get(close).is(")")) {
                close++;
            }
            if (!isIdle(tokens, i + 1, Math.min(close, tokens.size()))) {
                kept.addAll(tokens.subList(i + 1, Math.min(close, tokens.size())));
            }
            i = close + 1;
        }
        return kept;
    }

    private static boolean isIdle(List<Token> tokens, int from, int to) {
        if (from >= to) {
            return true;
        }
        Token first = tokens.get(from);
        boolean note = to - from == 1 && (first.isNumber() || first.word().length() == 1);
        boolean mark = first.isMark() && !first.is("%");
        if (note || first.isNumber() || mark || DROPPED_BRACKETS.contains(first.word())) {
            return true;
        }
        return otherSign(tokens, first, from, to);
    }

    /** Whether the word is the other sign of one that stands outside of the bracket. */
    private static boolean otherSign(List<Token> tokens, Token word, int from, int to) {
        for (Map.Entry<String, Set<String>> group : COUNTERPARTS.entrySet()) {
            if (!SIGNS.containsKey(word.word() + "/" + group.getKey())) {
                continue;
            }
            for (int i = 0; i < tokens.size(); i++) {
                boolean outside = i < from || i >= to;
                if (outside
                        && !tokens.get(i).is(word.word())
                        && group.getValue().contains(tokens.get(i).word())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** "income / loss" is income, "increase or decrease" an increase. */
    private static List<Token> withoutStrokes(List<Token> tokens) {
        List<Token> kept = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean stroke = token.is("/") || token.is("or");
            if (stroke && i > 0 && i + 1 < tokens.size() && otherSign(tokens, tokens.get(i + 1), i, i + 2)) {
                i++;
            } else if (!token.is("/") || i > 0 && tokens.get(i - 1).is("basic")) {
                kept.add(token);
            }
        }
        return kept;
    }

    private static boolean withoutTail(List<Token> tokens) {
        for (WordPattern tail : TAILS) {
            for (int i = Math.max(1, tokens.size() - 2); i < tokens.size(); i++) {
                if (tail.match(tokens, i) == tokens.size()) {
                    tokens.subList(i, tokens.size()).clear();
                    return true;
                }
            }
        }
        return false;
    }

    private static List<Token> folded(List<Token> tokens) {
        List<Token> folded = new ArrayList<>(tokens.size());
        for (int i = 0; i < tokens.size(); i++) {
            Token t = tokens.get(i);
            boolean split =
                    t.is("non") && i + 1 < tokens.size() && tokens.get(i + 1).is("controlling");
            String word = split ? "noncontrolling" : fold(t.word());
            folded.add(new Token(word, t.start(), t.end(), t.number(), t.joint()));
            i = split ? i + 1 : i;
        }
        return folded;
    }
}
