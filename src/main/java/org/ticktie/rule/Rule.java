package org.ticktie.rule;

/**
 * A rule as its DRL text declares it.
 *
 * @param code family and number: {@code BS01}
 * @param assertion what should hold, in an accountant's words
 * @param severity what it promises
 * @param page its documentation, the comment above it
 * @param file the DRL file it stands in, relative to {@code rules/}
 */
public record Rule(String code, String assertion, Severity severity, String page, String file) {
    /** The family letters of the code: {@code BS}. */
    public String family() {
        int end = code.length();
        while (end > 0 && Character.isDigit(code.charAt(end - 1))) {
            end--;
        }
        return code.substring(0, end);
    }

    /** The name as the engine knows it: code and assertion. */
    public String name() {
        return code + " " + assertion;
    }
}
