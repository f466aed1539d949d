package org.ticktie.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A rule broke down on a document; only a user's own can, the built-in ones hold no code that fails. */
public final class RuleFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    private static final Pattern CONDITION = Pattern.compile("\\{\\.\\.\\. (.*?) \\.\\.\\.\\.}");

    private RuleFailure(String what, Throwable cause) {
        super(what + " failed on it: " + reason(cause), cause);
    }

    /** The consequence of a rule failed. */
    static RuleFailure ofRule(String name, RuntimeException cause) {
        return new RuleFailure("rule \"" + name + "\"", cause);
    }

    /** A condition failed; of which rule the engine does not tell. */
    static RuleFailure ofCondition(RuntimeException cause) {
        Matcher m = CONDITION.matcher(String.valueOf(cause.getMessage()));
        return new RuleFailure("the condition" + (m.find() ? " " + m.group(1) : "") + " of a rule of your own", cause);
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        return String.valueOf(root.getMessage() == null ? root : root.getMessage())
                .lines()
                .findFirst()
                .orElse("");
    }
}
