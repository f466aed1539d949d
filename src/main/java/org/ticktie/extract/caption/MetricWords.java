package org.ticktie.extract.caption;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ticktie.extract.lexicon.Lexer;
import org.ticktie.extract.lexicon.Resource;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.WordTable;
import org.ticktie.extract.lexicon.WordTable.Match;
import org.ticktie.fact.Basis;
import org.ticktie.fact.LineItem;

/** Finds the measures that a sentence speaks of, in the words that releases use for them. */
public final class MetricWords {
    private record Metric(List<LineItem> items, Basis basis) {}

    /** A word before a measure; the basis is null where it says nothing of the footing. */
    private record Qualifier(Basis basis) {}

    private static final WordTable<Metric> METRICS = new WordTable<>();
    private static final WordTable<Qualifier> QUALIFIERS = new WordTable<>();

    static {
        for (String[] row : Resource.rows("metric-words.tsv")) {
            List<LineItem> items =
                    Arrays.stream(row[0].split(",")).map(LineItem::valueOf).toList();
            METRICS.add(row[2], new Metric(items, row[1].equals("-") ? null : Basis.valueOf(row[1])));
        }
        for (String[] row : Resource.rows("metric-qualifiers.tsv")) {
            QUALIFIERS.add(row[1], new Qualifier(row[0].equals("-") ? null : Basis.valueOf(row[0])));
        }
    }

    private MetricWords() {}

    /** Every measure named, left to right, the longest name where several begin. */
    public static List<MetricPhrase> in(String sentence) {
        List<Token> tokens = Lexer.tokens(sentence);
        List<MetricPhrase> found = new ArrayList<>();
        int i = 0;
        while (i < tokens.size()) {
            int from = i;
            Basis basis = null;
            Match<Metric> metric = METRICS.longestAt(tokens, i);
            while (metric == null) {
                Match<Qualifier> qualifier = QUALIFIERS.longestAt(tokens, i);
                if (qualifier == null) {
                    break;
                }
                basis = qualifier.meaning().basis() == null
                        ? basis
                        : qualifier.meaning().basis();
                i = qualifier.to();
                metric = METRICS.longestAt(tokens, i);
            }
            if (metric == null) {
                i = Math.max(i, from + 1);
                continue;
            }
            i = metric.to();
            int end = i;
            Match<Qualifier> behind = behind(tokens, i);
            if (basis == null && behind != null) {
                basis = behind.meaning().basis();
                end = behind.to();
                i = end;
            }
            basis = basis == null ? metric.meaning().basis() : basis;
            found.add(new MetricPhrase(
                    tokens.get(from).start(),
                    tokens.get(end - 1).end(),
                    metric.meaning().items(),
                    basis == null ? Basis.REPORTED : basis,
                    basis != null));
        }
        return found;
    }

    /** "(non-GAAP)" or ", as adjusted" behind a measure. */
    private static Match<Qualifier> behind(List<Token> tokens, int i) {
        boolean mark =
                i < tokens.size() && (tokens.get(i).is("(") || tokens.get(i).is(","));
        Match<Qualifier> match = mark ? QUALIFIERS.longestAt(tokens, i + 1) : null;
        if (match == null || match.meaning().basis() == null) {
            return null;
        }
        boolean bracket = tokens.get(i).is("(")
                && match.to() < tokens.size()
                && tokens.get(match.to()).is(")");
        boolean asAdjusted = tokens.get(i).is(",") && tokens.get(i + 1).is("as");
        return bracket ? new Match<>(match.from(), match.to() + 1, match.meaning()) : asAdjusted ? match : null;
    }
}
