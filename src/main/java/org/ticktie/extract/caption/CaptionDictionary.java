package org.ticktie.extract.caption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ticktie.extract.lexicon.Resource;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.WordPattern;
import org.ticktie.fact.Basis;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.StatementKind;

/** Knows what captions mean, by their words, the headings above them and the statement that they stand in. */
public final class CaptionDictionary {
    private record Entry(int order, LineItem item, Set<String> statements, WordPattern caption, WordPattern section) {}

    private static final CaptionDictionary BUILT_IN = new CaptionDictionary(Resource.rows("captions.tsv"));

    private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
    private final List<Entry> anyFirstWord = new ArrayList<>();

    private CaptionDictionary(List<String[]> rows) {
        int order = 0;
        for (String[] row : rows) {
            WordPattern caption = WordPattern.of(row[2], CaptionNormaliser::fold);
            boolean anywhere = row.length < 4 || row[3].isBlank() || row[3].equals("*");
            WordPattern section = anywhere ? null : WordPattern.of(row[3], CaptionNormaliser::fold);
            Entry entry = new Entry(order++, LineItem.valueOf(row[0]), Set.of(row[1].split(",")), caption, section);
            if (caption.firstWords().isEmpty()) {
                anyFirstWord.add(entry);
            }
            for (String word : caption.firstWords()) {
                byFirstWord.computeIfAbsent(word, w -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** The dictionary that comes with the program. */
    public static CaptionDictionary builtIn() {
        return BUILT_IN;
    }

    /**
     * A dictionary in which a user's own lines come before the built-in ones.
     *
     * @param lines tab-separated as in {@code captions.tsv}: item, statements, caption, section
     */
    public static CaptionDictionary extendedBy(String lines) {
        List<String[]> rows = new ArrayList<>(Resource.rowsOf(lines));
        rows.addAll(Resource.rows("captions.tsv"));
        return new CaptionDictionary(rows);
    }

    /**
     * What a caption means.
     *
     * @param caption the printed label
     * @param section the headings above it, outermost first, joined by " > "; or empty
     * @param kind the statement it stands in
     */
    public Meaning meaning(String caption, String section, StatementKind kind) {
        CaptionWords words = CaptionNormaliser.of(caption);
        CaptionWords heading = CaptionNormaliser.of(innermost(section));
        Basis basis = words.basis();
        if (basis == Basis.REPORTED && !words.reported() && !heading.reported()) {
            basis = heading.basis();
        }
        if (words.words().isEmpty() || words.words().size() > 30) {
            return new Meaning(LineItem.UNKNOWN, basis);
        }
        return new Meaning(item(words.words(), heading.words(), kind), basis);
    }

    private LineItem item(List<Token> words, List<Token> heading, StatementKind kind) {
        Entry first = first(byFirstWord.getOrDefault(words.get(0).word(), List.of()), words, heading, kind, null);
        first = first(anyFirstWord, words, heading, kind, first);
        if (first == null) {
            return LineItem.UNKNOWN;
        }
        boolean part = kind == StatementKind.SEGMENT && !first.statements.contains("*");
        return part && !words.get(0).is("total") ? LineItem.UNKNOWN : first.item;
    }

    private static Entry first(
            List<Entry> entries, List<Token> words, List<Token> heading, StatementKind kind, Entry before) {
        for (Entry entry : entries) {
            if (before != null && entry.order > before.order) {
                return before;
            }
            if (fits(entry.statements, kind)
                    && (entry.section == null || entry.section.occursIn(heading))
                    && entry.caption.matchesAll(words)) {
                return entry;
            }
        }
        return before;
    }

    private static boolean fits(Set<String> statements, StatementKind kind) {
        String own =
                switch (kind) {
                    case INCOME_STATEMENT, COMPREHENSIVE_INCOME -> "IS";
                    case BALANCE_SHEET -> "BS";
                    case CASH_FLOW -> "CF";
                    default -> "";
                };
        if (statements.contains("*") || statements.contains(own) || statements.contains(own + "!")) {
            return true;
        }
        return own.isEmpty() && statements.stream().anyMatch(s -> !s.endsWith("!"));
    }

    private static String innermost(String section) {
        int last = section.lastIndexOf(" > ");
        return last < 0 ? section : section.substring(last + 3);
    }

    /**
     * Settles which of several rows of one table carries a meaning: total revenue before net sales, total equity before the
     * parent's, the plain per-share line as the basic one beside a diluted one.
     *
     * @param captions the captions of a table's rows, in order
     * @param meanings what each means alone
     */
    public static List<Meaning> settled(List<String> captions, List<Meaning> meanings) {
        Map<LineItem, List<Integer>> rows = new EnumMap<>(LineItem.class);
        for (int i = 0; i < meanings.size(); i++) {
            if (meanings.get(i).basis() == Basis.REPORTED) {
                rows.computeIfAbsent(meanings.get(i).item(), k -> new ArrayList<>())
                        .add(i);
            }
        }
        Meaning[] settled = meanings.toArray(Meaning[]::new);
        plainIsBasic(rows, settled, LineItem.EPS_BASIC_AND_DILUTED, LineItem.EPS_DILUTED, LineItem.EPS_BASIC, captions);
        plainIsBasic(
                rows,
                settled,
                LineItem.SHARES_BASIC_AND_DILUTED,
                LineItem.SHARES_DILUTED,
                LineItem.SHARES_BASIC,
                captions);
        List<Integer> equity = rows.getOrDefault(LineItem.TOTAL_EQUITY, List.of());
        if (equity.size() == 2) {
            keep(equity, settled, captions, "total equity|total deficit", LineItem.PARENT_EQUITY);
        }
        mezzanine(rows, settled);
        for (LineItem item :
                List.of(LineItem.REVENUE, LineItem.COST_OF_REVENUE, LineItem.OPERATING_EXPENSES, LineItem.INCOME_TAX)) {
            List<Integer> several = rows.getOrDefault(item, List.of());
            if (several.size() > 1) {
                keep(several, settled, captions, "total .*", LineItem.UNKNOWN);
            }
        }
        return Arrays.asList(settled);
    }

    /** Interests of others that stand between liabilities and equity belong to neither. */
    private static void mezzanine(Map<LineItem, List<Integer>> rows, Meaning[] settled) {
        List<Integer> others = rows.getOrDefault(LineItem.NON_CONTROLLING_INTERESTS, List.of());
        int liabilities = last(rows, LineItem.TOTAL_LIABILITIES);
        int equity = Integer.MAX_VALUE;
        for (LineItem item : List.of(
                LineItem.PREFERRED_STOCK,
                LineItem.COMMON_STOCK,
                LineItem.ADDITIONAL_PAID_IN_CAPITAL,
                LineItem.RETAINED_EARNINGS)) {
            List<Integer> at = rows.getOrDefault(item, List.of());
            equity = at.isEmpty() ? equity : Math.min(equity, at.get(0));
        }
        int last = last(rows, LineItem.NON_CONTROLLING_INTERESTS);
        if (others.isEmpty()
                || equity == Integer.MAX_VALUE
                || last > equity
                || liabilities >= 0 && others.get(0) < liabilities) {
            return;
        }
        for (int row : others) {
            settled[row] = new Meaning(row == last ? LineItem.TEMPORARY_EQUITY : LineItem.UNKNOWN, Basis.REPORTED);
        }
    }

    private static int last(Map<LineItem, List<Integer>> rows, LineItem item) {
        List<Integer> at = rows.getOrDefault(item, List.of());
        return at.isEmpty() ? -1 : at.get(at.size() - 1);
    }

    private static void plainIsBasic(
            Map<LineItem, List<Integer>> rows,
            Meaning[] settled,
            LineItem both,
            LineItem diluted,
            LineItem basic,
            List<String> captions) {
        boolean beside = rows.containsKey(diluted) && !rows.containsKey(basic);
        List<Integer> plain = rows.getOrDefault(both, List.of());
        if (beside
                && plain.size() == 1
                && !captions.get(plain.get(0))
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("dilut")) {
            settled[plain.get(0)] = new Meaning(basic, Basis.REPORTED);
        }
    }

    /** Where exactly one of the rows has a caption of that form, the others mean something else. */
    private static void keep(
            List<Integer> rows, Meaning[] settled, List<String> captions, String form, LineItem other) {
        List<Integer> fitting = rows.stream()
                .filter(i -> captions.get(i)
                        .trim()
                        .toLowerCase(java.util.Locale.ROOT)
                        .replaceAll("[^a-z ]", "")
                        .matches(form))
                .toList();
        if (fitting.size() == 1) {
            rows.stream()
                    .filter(i -> !fitting.contains(i))
                    .forEach(i -> settled[i] = new Meaning(other, Basis.REPORTED));
        }
    }
}
