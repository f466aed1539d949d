package org.ticktie.extract.period;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.extract.lexicon.Resource;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.WordTable;

/** The word lists of period phrases. */
final class PeriodWords {
    /**
     * A phrase that names a period by another one.
     *
     * @param relation how
     * @param months its length, null where it takes that of the other
     */
    record Relative(PeriodRelation relation, Integer months) {}

    private static final Map<String, Map<String, Integer>> VALUES = values();
    private static final Map<String, Integer> MONTHS = VALUES.get("month");
    private static final Map<String, Integer> WEEKDAYS = VALUES.get("weekday");
    private static final Map<String, Integer> ORDINALS = VALUES.get("ordinal");
    private static final Map<String, Integer> COUNTS = VALUES.get("count");
    private static final Set<String> BEGINNINGS = beginnings();
    static final WordTable<Relative> PHRASES = relatives("phrase");
    static final WordTable<Relative> PREFIXES = relatives("prefix");
    static final WordTable<Relative> SUFFIXES = relatives("suffix");

    private PeriodWords() {}

    private static Map<String, Map<String, Integer>> values() {
        Map<String, Map<String, Integer>> all = new HashMap<>();
        for (String[] row : Resource.rows("period-words.tsv")) {
            for (String word : row[2].split(" ")) {
                all.computeIfAbsent(row[0], k -> new HashMap<>()).put(word, Integer.valueOf(row[1]));
            }
        }
        return all;
    }

    private static Set<String> beginnings() {
        Set<String> words = new HashSet<>(List.of(
                "quarter",
                "quarters",
                "qtr",
                "q",
                "h",
                "half",
                "fiscal",
                "financial",
                "fy",
                "calendar",
                "cy",
                "full",
                "whole",
                "year",
                "years",
                "ytd",
                "as",
                "at",
                "on",
                "end",
                "the",
                "last",
                "final",
                "first",
                "initial",
                "twenty",
                "thirty",
                "forty",
                "fifty"));
        VALUES.values().forEach(values -> words.addAll(values.keySet()));
        return words;
    }

    private static WordTable<Relative> relatives(String kind) {
        WordTable<Relative> table = new WordTable<>();
        for (String[] row : Resource.rows("period-relations.tsv")) {
            if (row[0].equals(kind)) {
                Integer months = row[2].equals("-") ? null : Integer.valueOf(row[2]);
                table.add(row[3], new Relative(PeriodRelation.valueOf(row[1]), months));
            }
        }
        return table;
    }

    /** Whether a period phrase may begin with the word; most words of a text end the search here. */
    static boolean mayBegin(Token token) {
        return token.isNumber()
                || BEGINNINGS.contains(token.word())
                || PHRASES.mayBegin(token.word())
                || PREFIXES.mayBegin(token.word());
    }

    /** Month of the year, or 0. */
    static int month(Token token) {
        return MONTHS.getOrDefault(token.word(), 0);
    }

    /** Day of the week from 1 for Monday, or 0. */
    static int weekday(Token token) {
        return WEEKDAYS.getOrDefault(token.word(), 0);
    }

    /** 1 to 4 for "first" to "fourth", or 0. */
    static int ordinal(Token token) {
        return ORDINALS.getOrDefault(token.word(), 0);
    }

    /** A number of months or weeks in words or digits, or 0. */
    static int count(Token token) {
        return token.isNumber() ? token.number() <= 53 ? token.number() : 0 : COUNTS.getOrDefault(token.word(), 0);
    }

    /** Months that so many weeks stand for, or 0. */
    static int weeks(int count) {
        return VALUES.get("weeks").getOrDefault(Integer.toString(count), 0);
    }

    /** Whether the word is one of those given. */
    static boolean any(Token token, List<String> words) {
        return words.contains(token.word());
    }
}
