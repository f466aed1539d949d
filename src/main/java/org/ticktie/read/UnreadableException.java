package org.ticktie.read;

import java.io.IOException;

/** A document could not be read; says why and, where it helps, what may be the matter. This is never a finding. */
public final class UnreadableException extends IOException {
    private static final long serialVersionUID = 1L;

    private final String reason;
    private final String hint;

    /**
     * @param reason why, in words that a user can act on
     * @param hint a second line that begins with "Maybe", or empty
     */
    public UnreadableException(String reason, String hint) {
        super(hint.isEmpty() ? reason : reason + "\n" + hint);
        this.reason = reason;
        this.hint = hint;
    }

    public String reason() {
        return reason;
    }

    public String hint() {
        return hint;
    }
}
