package org.ticktie.extract.structure;

import java.util.List;
import org.ticktie.extract.lexicon.Lexer;
import org.ticktie.extract.lexicon.Remembered;
import org.ticktie.extract.lexicon.TableWords;
import org.ticktie.extract.lexicon.Token;
import org.ticktie.fact.ScheduleRow;

/**
 * What the words of a caption say about sums.
 *
 * @param total whether it calls itself a total
 * @param totalLike whether it is a total or the like of one: a result, a balance, a net figure
 * @param less whether it says that the row is taken off
 * @param cost whether it names a cost, which is often taken off though printed positive
 */
record Labels(boolean total, boolean totalLike, boolean less, boolean cost) {
    private static final Remembered<Labels> KNOWN = new Remembered<>(Labels::read);

    static Labels of(String caption) {
        return KNOWN.of(caption);
    }

    private static Labels read(String caption) {
        List<Token> words = Lexer.tokens(caption);
        boolean total = TableWords.say("total", words);
        boolean like = total || TableWords.say("total-like", words) || isResult(words);
        return new Labels(total, like, TableWords.say("less", words), TableWords.say("cost", words));
    }

    static boolean isTotal(String caption) {
        return of(caption).total;
    }

    static boolean isTotalLike(String caption) {
        return of(caption).totalLike;
    }

    /** Income or loss at some step of the statement, however its caption turns the words: "Segment operating (loss)/earnings". */
    private static boolean isResult(List<Token> words) {
        return TableWords.say("result", words)
                && TableWords.say("step", words)
                && !TableWords.say("accumulated", words);
    }

    /** How much a row's caption and the line above it speak for its being a total. */
    double evidence(ScheduleRow row) {
        double label = total
                ? Weights.of("label.total")
                : totalLike ? Weights.of("label.totalLike") : row.caption().isBlank() ? Weights.of("label.none") : 0;
        return label + (row.layout().ruleAbove() ? Weights.of("label.rule") : 0);
    }
}
