package org.ticktie.fact;

import java.util.List;

/**
 * Everything that was understood of a document.
 *
 * @param amounts every financial figure, in reading order
 * @param schedules the tables that were understood
 * @param relations what the rules speak of: {@link Total}, {@link RollForward}, {@link Growth}, {@link Ratio}, {@link Repeat}, {@link Line},
 *     {@link Claim}
 * @param untestable what could not be tested, with reasons
 */
public record Facts(
        List<Amount> amounts, List<Schedule> schedules, List<Object> relations, List<Untestable> untestable) {
    public Facts {
        amounts = List.copyOf(amounts);
        schedules = List.copyOf(schedules);
        relations = List.copyOf(relations);
        untestable = List.copyOf(untestable);
    }
}
