package org.ticktie.finding;

import java.util.List;
import org.ticktie.fact.Amount;

/**
 * What a change of one digit of one number does to the result of its document.
 *
 * @param amount the number
 * @param written its digits after the change; empty where its place in the file is not known, so that it was not tried
 * @param effect what became of it
 * @param rules codes of the rules that noticed, in order
 */
public record Mutation(Amount amount, String written, Effect effect, List<String> rules) {
    public Mutation {
        rules = List.copyOf(rules);
    }

    /** What a change of one digit comes to. */
    public enum Effect {
        /** A finding that was not there before. */
        NOTICED,
        /** No finding, but the number was borne out before and is not any more: who reads the open numbers sees it. */
        UNTICKED,
        /** Nothing: the number was not tested before, or the rules that bear it out allow the change. */
        UNSEEN
    }
}
