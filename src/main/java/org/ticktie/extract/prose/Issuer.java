package org.ticktie.extract.prose;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;

/** Finds the name of the company that reports, from the first lines of its release. */
final class Issuer {
    private static final int FIRST_BLOCKS = 12;
    private static final int LONGEST_NAME = 6;
    private static final Pattern TITLE = Pattern.compile(
            "^(.{2,60}?)(?:,? (?:Inc|Corp|Corporation|Ltd|Limited|Co|plc|N\\.V|S\\.A|LLC|L\\.P)\\b\\.?,?)?\\s*(?:\\([^)]*\\))?\\s*"
                    + "(?:Reports?|Announces?|Announced|Posts?|Delivers?|Reported|Releases?|Issues?|Publishes)\\b",
            Pattern.CASE_INSENSITIVE);

    private Issuer() {}

    static Set<String> terms(Document document) {
        Set<String> terms = new HashSet<>();
        int looked = 0;
        for (Block block : document.blocks()) {
            String text = block instanceof Heading h
                    ? h.text().string()
                    : block instanceof Paragraph p ? p.text().string() : "";
            Matcher m = TITLE.matcher(text.trim());
            if (m.lookingAt() && m.group(1).split("\\s+").length <= LONGEST_NAME) {
                for (String term : Terms.of(m.group(1))) {
                    if (CommonTerms.isSpecific(term)) {
                        terms.add(term);
                    }
                }
            }
            if (looked++ > FIRST_BLOCKS) {
                break;
            }
        }
        return terms;
    }
}
