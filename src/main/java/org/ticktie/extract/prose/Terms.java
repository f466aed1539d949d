package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.extract.lexicon.Remembered;

/**
 * The words of a caption or a sentence in the form in which they are compared: lower case, no plural s, synonyms replaced
 * ({@code synonyms.txt}), little words left out.
 */
final class Terms {
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\d]*(?:&[\\p{L}]+)*+|&");
    /** "EBITDA1": the mark of a footnote, glued to the word. */
    private static final Pattern GLUED_MARK = Pattern.compile("^([\\p{L}]{4,})\\d$");
    /** "Income (loss) from operations": what stands in brackets is the same line with the other sign. */
    private static final Pattern ALTERNATIVE = Pattern.compile(
            "\\((?:loss|losses|income|benefit|expense|used in|used for|used by|provided by|deficit|provision|decrease|increase|gain)s?\\)");

    /** "attributable to Name Inc." is the parent's share, whatever its name. */
    private static final Pattern PARENT = Pattern.compile(
            "(?i)((?:attributable|available) to)(?! (?:the )?(?:non|common|minority|preferred)).*?(?= per |$)");

    private static final Set<String> LITTLE = Set.of(
            "the",
            "a",
            "an",
            "of",
            "and",
            "for",
            "to",
            "in",
            "on",
            "by",
            "at",
            "as",
            "our",
            "its",
            "from",
            "with",
            "or",
            "per",
            "is",
            "was",
            "s",
            "t",
            "used",
            "provided",
            "that",
            "this",
            "all",
            "it",
            "we",
            "including",
            "ended",
            "month",
            "quarter",
            "year",
            "unaudited",
            "note",
            "usd",
            "item",
            "gaap",
            "basis",
            "over",
            "vs");
    private static final Set<String> QUALIFIERS = Set.of(
            "adjusted",
            "constant",
            "currency",
            "organic",
            "operational",
            "reported",
            "neutral",
            "rate",
            "same",
            "store");
    /** Each word once, so that most comparisons of two of them are over before they begin. */
    private static final Remembered<String> WORDS = new Remembered<>(word -> word);

    /** By its first word: the phrases that are replaced, the longest first. */
    private static final Map<String, List<Synonym>> SYNONYMS = new HashMap<>();

    private record Synonym(List<String> words, List<String> meaning) {}

    static {
        for (String line : ProseWords.lines("synonyms.txt")) {
            List<String> meaning = new ArrayList<>(words(line.substring(0, line.indexOf('='))));
            meaning.removeAll(LITTLE);
            for (String phrase : ProseWords.phrases(line, '=')) {
                List<String> words = words(phrase);
                List<Synonym> same = SYNONYMS.computeIfAbsent(words.get(0), w -> new ArrayList<>());
                same.removeIf(s -> s.words().equals(words));
                same.add(new Synonym(words, meaning));
            }
        }
        SYNONYMS.values()
                .forEach(list -> list.sort(
                        (a, b) -> Integer.compare(b.words().size(), a.words().size())));
    }

    private static final Remembered<List<String>> KNOWN = new Remembered<>(Terms::read);

    private Terms() {}

    /** The terms of {@code text}, in order. */
    static List<String> of(String text) {
        return KNOWN.of(text);
    }

    private static List<String> read(String text) {
        List<String> words = words(namesOwner(text) ? PARENT.matcher(text).replaceAll("$1") : text);
        List<String> terms = new ArrayList<>();
        for (int i = 0; i < words.size(); ) {
            Synonym found = null;
            for (Synonym s : SYNONYMS.getOrDefault(words.get(i), List.of())) {
                if (i + s.words().size() <= words.size()
                        && words.subList(i, i + s.words().size()).equals(s.words())) {
                    found = s;
                    break;
                }
            }
            if (found != null) {
                found.meaning().stream().filter(w -> !terms.contains(w)).forEach(terms::add);
                i += found.words().size();
            } else {
                String word = words.get(i++);
                if (!LITTLE.contains(word) && word.length() > 1 && !terms.contains(word)) {
                    terms.add(word);
                }
            }
        }
        return List.copyOf(terms);
    }

    private static boolean namesOwner(String text) {
        return text.toLowerCase(Locale.ROOT).contains("able to");
    }

    /** Whether the terms only qualify a measure and name none: "on a non-GAAP basis". */
    static boolean areQualifiers(Collection<String> terms) {
        return QUALIFIERS.containsAll(terms);
    }

    static boolean isQualifier(String term) {
        return QUALIFIERS.contains(term);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        String plain = text.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace("u.s.", "usa")
                .replace("u.k.", "uk");
        if (plain.indexOf('(') >= 0) {
            plain = ALTERNATIVE.matcher(plain).replaceAll(" ");
        }
        Matcher m = WORD.matcher(plain.replace("'s", ""));
        while (m.find()) {
            String word = m.group();
            words.add(WORDS.of(stem(word.equals("&") ? "and" : withoutMark(word))));
        }
        return words;
    }

    /** The word without the mark of a footnote glued to it: "basis" for "basis1". */
    static String withoutMark(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(word.length() - 1))
                ? GLUED_MARK.matcher(word).replaceAll("$1")
                : word;
    }

    static String stem(String word) {
        int n = word.length();
        if (n < 4 || !word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, n - 3) + "y";
        }
        boolean hissing =
                word.endsWith("sses") || word.endsWith("xes") || word.endsWith("ches") || word.endsWith("shes");
        return word.substring(0, hissing ? n - 2 : n - 1);
    }
}
