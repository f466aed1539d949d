package org.ticktie.extract.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ticktie.extract.lexicon.PatternIndex;
import org.ticktie.extract.lexicon.Resource;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.WordPattern;
import org.ticktie.fact.Basis;
import org.ticktie.fact.LineItem;
import org.ticktie.fact.StatementKind;

/** Knows what captions mean, by their words, the headings above them and the statement that they stand in. */
public final class CaptionDictionary {
    private record Entry(LineItem item, Set<String> statements, WordPattern caption, WordPattern section) {}

    private static final CaptionDictionary BUILT_IN = new CaptionDictionary(Resource.rows("captions.tsv"));

    private final PatternIndex<Entry> entries;

    private CaptionDictionary(List<String[]> rows) {
        List<Entry> all = new ArrayList<>();
        for (String[] row : rows) {
            WordPattern caption = WordPattern.of(row[2], CaptionNormaliser::fold);
            boolean anywhere = row.length < 4 || row[3].isBlank() || row[3].equals("*");
            WordPattern section = anywhere ? null : WordPattern.of(row[3], CaptionNormaliser::fold);
            all.add(new Entry(LineItem.valueOf(row[0]), Set.of(row[1].split(",")), caption, section));
        }
        entries = new PatternIndex<>(all, Entry::caption);
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
        if (basis == Basis.REPORTED
                && !words.reported()
                && !heading.reported()
                && !isComponent(words.words(), heading.words(), kind)) {
            basis = heading.basis();
        }
        if (words.words().isEmpty() || words.words().size() > 30) {
            return new Meaning(LineItem.UNKNOWN, basis);
        }
        return new Meaning(item(words.words(), heading.words(), kind), basis);
    }

    /** Whether a row under the name of a measure is a step towards it, not a form of it as "Basic" is: net income under "Adjusted EBITDA". */
    private boolean isComponent(List<Token> words, List<Token> heading, StatementKind kind) {
        boolean saysLittle = words.size() < 2;
        return !saysLittle
                && item(heading, List.of(), kind) != LineItem.UNKNOWN
                && (words.size() > 2 || item(words, List.of(), kind) != LineItem.UNKNOWN);
    }

    private LineItem item(List<Token> words, List<Token> heading, StatementKind kind) {
        for (Entry entry : entries.candidates(words)) {
            if (fits(entry.statements, kind)
                    && (entry.section == null || entry.section.occursIn(heading))
                    && entry.caption.matchesAll(words)) {
                boolean part = kind == StatementKind.SEGMENT && !entry.statements.contains("*");
                return part && !words.get(0).is("total") ? LineItem.UNKNOWN : entry.item;
            }
        }
        return LineItem.UNKNOWN;
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
        return new RivalRows(captions, meanings).settled();
    }
}
