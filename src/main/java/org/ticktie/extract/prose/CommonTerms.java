package org.ticktie.extract.prose;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Terms that say little about which line is meant ({@code light.txt}) or that name no part of a business ({@code general.txt}). */
final class CommonTerms {
    private static final Set<String> LIGHT = read("light.txt");
    private static final Set<String> GENERAL = read("general.txt");

    private CommonTerms() {}

    private static Set<String> read(String resource) {
        Set<String> terms = new HashSet<>();
        for (String line : ProseWords.lines(resource)) {
            terms.addAll(ProseWords.phrases(":" + line, ':'));
        }
        return terms;
    }

    /** Whether the term weighs little among those of a caption. */
    static boolean isLight(String term) {
        return LIGHT.contains(term);
    }

    /** Whether a term may name a segment, product or region. */
    static boolean isSpecific(String term) {
        return !GENERAL.contains(term) && !LIGHT.contains(term) && !Terms.areQualifiers(List.of(term));
    }
}
