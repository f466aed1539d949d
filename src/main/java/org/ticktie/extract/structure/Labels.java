package org.ticktie.extract.structure;

import java.util.regex.Pattern;
import org.ticktie.fact.ScheduleRow;

/** What the words of a caption say about sums: that the row is a total, that it is taken off, that it is a cost. */
final class Labels {
    private static final Pattern TOTAL =
            Pattern.compile("(?i)^\\W*(?:sub-?totals?|(?:grand |consolidated )?totals?)\\b.*|.*\\btotals?$");
    private static final Pattern TOTAL_LIKE = Pattern.compile(
            "(?i)^\\W*(?:"
                    + "net cash\\b.*|cash (?:provided|used|flows? from|generated).*|gross (?:profit|margin|loss).*|(?:net )?(?:increase|decrease|change).*cash.*"
                    + "|(?:net )?operating (?:income|profit|loss|earnings|expenses).*|(?:income|loss|profit|earnings|\\(loss\\)).*\\b(?:before|after|from (?:continuing )?operations|attributable|available)\\b.*"
                    + "|net (?:income|loss|earnings|profit|\\(loss\\)|sales|revenues?|interest income|debt|loans|investment income).*"
                    + "|(?:adjusted|non-?gaap|core|comparable|underlying|normalized)\\b.*|.*\\b(?:non-?gaap|as adjusted)\\b.*"
                    + "|balances?\\b.*|.*\\b(?:end of (?:the )?(?:period|year|quarter)|ending balance)\\b.*"
                    + "|(?:ebitda|ebit|ffo|affo|nareit|noi|free cash flow|funds from|comprehensive (?:income|loss)|distributable|working capital|total\\b).*"
                    + "|(?:shareholders|stockholders|members|owners)['’]? ?(?:equity|deficit).*|revenues?|sales|profit.*|consolidated.*|diluted\\b.*|.*, net)$");
    private static final Pattern RESULT = Pattern.compile("(?i)\\b(?:income|loss|earnings|profit|cash flows?)\\b");
    private static final Pattern STEP = Pattern.compile(
            "(?i)\\b(?:operating|operations|before|after|pre-?tax|attributable|available|segment|gross|comprehensive|net|adjusted|non-?gaap)\\b");
    private static final Pattern ACCUMULATED = Pattern.compile("(?i)\\baccumulated\\b");
    private static final Pattern LESS = Pattern.compile("(?i)^\\W*(?:less|deduct|minus)\\b.*");
    private static final Pattern PLUS = Pattern.compile("(?i)^\\W*(?:add|plus)\\b.*");
    private static final Pattern COST = Pattern.compile(
            "(?i).*\\b(?:costs?|expenses?|provision|tax(?:es)?|depreciation|amortization|impairment|charges?|losses|loss|noncontrolling|minority|preferred|dividends?|less|interest expense|research|selling|marketing|administrative|restructuring|allowance|accumulated|treasury|repurchased?|purchases?|payments?)\\b.*");

    private Labels() {}

    static boolean isTotal(String caption) {
        return TOTAL.matcher(caption).matches();
    }

    static boolean isTotalLike(String caption) {
        return isTotal(caption) || TOTAL_LIKE.matcher(caption).matches() || isResult(caption);
    }

    /** Income or loss at some step of the statement, however its caption turns the words: "Segment operating (loss)/earnings". */
    private static boolean isResult(String caption) {
        return RESULT.matcher(caption).find()
                && STEP.matcher(caption).find()
                && !ACCUMULATED.matcher(caption).find();
    }

    static boolean isLess(String caption) {
        return LESS.matcher(caption).matches();
    }

    static boolean isPlus(String caption) {
        return PLUS.matcher(caption).matches();
    }

    static boolean isCost(String caption) {
        return COST.matcher(caption).matches();
    }

    /** How much a row's caption and the line above it speak for its being a total. */
    static double evidence(ScheduleRow row) {
        double label = isTotal(row.caption())
                ? Weights.of("label.total")
                : isTotalLike(row.caption())
                        ? Weights.of("label.totalLike")
                        : row.caption().isBlank() ? Weights.of("label.none") : 0;
        return label + (row.layout().ruleAbove() ? Weights.of("label.rule") : 0);
    }
}
