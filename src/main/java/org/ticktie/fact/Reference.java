package org.ticktie.fact;

/**
 * A document that another one is held against.
 *
 * @param name its name, as given
 * @param role why the two should agree
 * @param facts what it was understood to say
 */
public record Reference(String name, Role role, Facts facts) {
    /** Why two documents should agree. */
    public enum Role {
        /** It is about the same periods: the filing behind a release. */
        AGAINST,
        /** It is the publication of an earlier period, which the comparatives repeat. */
        PRIOR
    }
}
