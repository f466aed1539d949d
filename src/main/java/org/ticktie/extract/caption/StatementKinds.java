package org.ticktie.extract.caption;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ticktie.extract.lexicon.Lexer;
import org.ticktie.extract.lexicon.PatternIndex;
import org.ticktie.extract.lexicon.Resource;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.extract.lexicon.WordPattern;
import org.ticktie.fact.Basis;
import org.ticktie.fact.StatementKind;

/** What a table is. Its captions count for more than its title, which often stands elsewhere or over another table. */
public final class StatementKinds {
    private enum Feature {
        ASSETS,
        CURRENT_ASSETS,
        CURRENT_LIABILITIES,
        LIABILITIES,
        LIABILITIES_AND_EQUITY,
        EQUITY,
        OPERATING_CASH,
        INVESTING_CASH,
        FINANCING_CASH,
        CASH_CHANGE,
        CASH_ENDS,
        REVENUE,
        EXPENSE,
        OPERATING_INCOME,
        PRETAX,
        TAX,
        NET_INCOME,
        PER_SHARE,
        BASIC,
        OTHER_COMPREHENSIVE,
        COMPREHENSIVE
    }

    private record Content(Feature feature, WordPattern pattern) {}

    private record TitleWord(StatementKind kind, WordPattern pattern) {}

    private static final List<TitleWord> TITLES = new ArrayList<>();
    private static final PatternIndex<Content> CONTENTS;

    static {
        List<Content> contents = new ArrayList<>();
        for (String[] row : Resource.rows("statement-words.tsv")) {
            if (row[0].equals("title")) {
                TITLES.add(new TitleWord(StatementKind.valueOf(row[1]), WordPattern.of(row[2])));
            } else {
                contents.add(new Content(Feature.valueOf(row[1]), WordPattern.of(row[2], CaptionNormaliser::fold)));
            }
        }
        CONTENTS = new PatternIndex<>(contents, Content::pattern);
    }

    private final Set<Feature> features = EnumSet.noneOf(Feature.class);
    private final Set<StatementKind> titled = EnumSet.noneOf(StatementKind.class);
    private StatementKind firstTitled;
    private int adjusted;
    private int captions;

    private StatementKinds(String title, List<String> captions) {
        List<Token> words = Lexer.tokens(title);
        for (TitleWord entry : TITLES) {
            if (entry.pattern.occursIn(words)) {
                firstTitled = firstTitled == null ? entry.kind : firstTitled;
                titled.add(entry.kind);
            }
        }
        captions.forEach(this::read);
    }

    /**
     * The kind of table.
     *
     * @param title the lines above it, joined
     * @param captions its row captions
     */
    public static StatementKind of(String title, List<String> captions) {
        return new StatementKinds(title, captions).kind();
    }

    private void read(String caption) {
        CaptionWords words = CaptionNormaliser.of(caption);
        captions++;
        if (words.basis() != Basis.REPORTED) {
            adjusted++;
            return;
        }
        for (Content content : CONTENTS.candidates(words.words())) {
            if (!features.contains(content.feature) && content.pattern.match(words.words(), 0) > 0) {
                features.add(content.feature);
            }
        }
    }

    private boolean has(Feature feature) {
        return features.contains(feature);
    }

    private int count(Feature... wanted) {
        int count = 0;
        for (Feature feature : wanted) {
            count += has(feature) ? 1 : 0;
        }
        return count;
    }

    private StatementKind kind() {
        boolean bridge = adjusted >= 2 && adjusted * 12 >= captions;
        boolean digest = firstTitled == StatementKind.HIGHLIGHTS
                || firstTitled == StatementKind.RECONCILIATION
                || firstTitled == StatementKind.SEGMENT
                || firstTitled == StatementKind.GUIDANCE;
        if (!bridge && isCashFlow()) {
            return StatementKind.CASH_FLOW;
        }
        if (!bridge && isBalanceSheet(digest)) {
            return StatementKind.BALANCE_SHEET;
        }
        if (!bridge && isIncomeStatement(digest)) {
            return StatementKind.INCOME_STATEMENT;
        }
        if (has(Feature.OTHER_COMPREHENSIVE) && has(Feature.COMPREHENSIVE)) {
            return StatementKind.COMPREHENSIVE_INCOME;
        }
        return byTitle(bridge);
    }

    private boolean isCashFlow() {
        int totals = count(Feature.OPERATING_CASH, Feature.INVESTING_CASH, Feature.FINANCING_CASH);
        boolean named = titled.contains(StatementKind.CASH_FLOW);
        return totals == 3
                || totals == 2 && (named || count(Feature.CASH_CHANGE, Feature.CASH_ENDS) > 0)
                || totals == 1 && named && count(Feature.CASH_CHANGE, Feature.CASH_ENDS) == 2;
    }

    private boolean isBalanceSheet(boolean digest) {
        boolean named = titled.contains(StatementKind.BALANCE_SHEET);
        if (has(Feature.LIABILITIES_AND_EQUITY)) {
            return true;
        }
        if (has(Feature.ASSETS) && count(Feature.LIABILITIES, Feature.EQUITY) > 0) {
            return named || !digest && count(Feature.REVENUE, Feature.NET_INCOME, Feature.PER_SHARE) == 0;
        }
        boolean half = count(Feature.ASSETS, Feature.LIABILITIES) > 0
                && count(Feature.CURRENT_ASSETS, Feature.CURRENT_LIABILITIES) > 0;
        return half && !digest || named && has(Feature.ASSETS) && count(Feature.REVENUE, Feature.NET_INCOME) == 0;
    }

    private boolean isIncomeStatement(boolean digest) {
        if (!has(Feature.NET_INCOME) && !has(Feature.PRETAX)) {
            return titled.contains(StatementKind.INCOME_STATEMENT)
                    && !digest
                    && has(Feature.REVENUE)
                    && count(Feature.EXPENSE, Feature.OPERATING_INCOME) == 2;
        }
        int chain = count(
                Feature.REVENUE,
                Feature.EXPENSE,
                Feature.OPERATING_INCOME,
                Feature.PRETAX,
                Feature.TAX,
                Feature.NET_INCOME);
        boolean named = titled.contains(StatementKind.INCOME_STATEMENT);
        if (digest && !named) {
            return chain >= 5
                    && count(Feature.PER_SHARE, Feature.BASIC) > 0
                    && count(Feature.ASSETS, Feature.EQUITY) == 0;
        }
        return chain >= (named ? 2 : 4) && (has(Feature.REVENUE) || has(Feature.EXPENSE));
    }

    private StatementKind byTitle(boolean bridge) {
        if (bridge && firstTitled != StatementKind.GUIDANCE) {
            return StatementKind.RECONCILIATION;
        }
        if (firstTitled == null) {
            return StatementKind.OTHER;
        }
        return switch (firstTitled) {
            case BALANCE_SHEET ->
                count(
                                        Feature.CURRENT_ASSETS,
                                        Feature.CURRENT_LIABILITIES,
                                        Feature.LIABILITIES,
                                        Feature.EQUITY,
                                        Feature.ASSETS)
                                > 0
                        ? StatementKind.BALANCE_SHEET
                        : StatementKind.OTHER;
            case CASH_FLOW ->
                count(
                                        Feature.OPERATING_CASH,
                                        Feature.INVESTING_CASH,
                                        Feature.FINANCING_CASH,
                                        Feature.CASH_CHANGE,
                                        Feature.CASH_ENDS)
                                > 0
                        ? StatementKind.CASH_FLOW
                        : StatementKind.OTHER;
            case INCOME_STATEMENT ->
                count(Feature.NET_INCOME, Feature.PRETAX, Feature.TAX) > 0
                        ? StatementKind.INCOME_STATEMENT
                        : StatementKind.OTHER;
            default -> firstTitled;
        };
    }
}
