package org.ticktie.fact;

import java.util.List;

/**
 * A figure of extracted data that is the sum of others by what their concepts mean, all of them being there.
 *
 * @param total the figure
 * @param terms its components, under the signs with which they enter
 * @param gaps components that only some filers have, each a way in which the difference may be explained
 * @param grade strong where the filing shows in another period that it means this identity
 */
public record Identity(Amount total, List<Term> terms, List<Gap> gaps, Grade grade) {
    public Identity {
        terms = List.copyOf(terms);
        gaps = List.copyOf(gaps);
    }

    /**
     * What may explain a difference.
     *
     * @param name what an accountant calls it
     * @param terms the further components
     */
    public record Gap(String name, List<Term> terms) {
        public Gap {
            terms = List.copyOf(terms);
        }
    }
}
