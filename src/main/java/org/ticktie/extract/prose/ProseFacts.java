package org.ticktie.extract.prose;

import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.fact.Claim;
import org.ticktie.fact.Untestable;

/**
 * What the running text of a document says.
 *
 * @param amounts its figures, in reading order
 * @param claims what they claim, as far as tables or other sentences can bear it out or refute it
 * @param others what it says beyond single claims: guidance, sums, parts of a whole
 * @param untestable the other figures, each with the reason
 */
public record ProseFacts(List<Amount> amounts, List<Claim> claims, List<Object> others, List<Untestable> untestable) {
    public ProseFacts {
        amounts = List.copyOf(amounts);
        claims = List.copyOf(claims);
        others = List.copyOf(others);
        untestable = List.copyOf(untestable);
    }
}
