package org.ticktie.finding;

import java.time.LocalDate;

/**
 * Somebody's word that a finding may stand.
 *
 * @param reason why
 * @param author who said so, or empty
 * @param expires the last day on which it holds, or null
 */
public record Acceptance(String reason, String author, LocalDate expires) {
    /** In a line, for people. */
    @Override
    public String toString() {
        return reason + (author.isEmpty() ? "" : ", " + author) + (expires == null ? "" : ", until " + expires);
    }
}
