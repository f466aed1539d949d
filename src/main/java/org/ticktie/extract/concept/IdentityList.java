package org.ticktie.extract.concept;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ticktie.extract.lexicon.Resource;

/** The sums that concepts form by their definitions. */
final class IdentityList {
    /**
     * A concept with the sign under which it enters a sum, and the moment at which it is meant.
     *
     * @param sign 1 or −1
     * @param name the concept
     * @param moment {@code start} or {@code end} for the instants at which a duration begins and ends, else empty
     */
    record Part(int sign, String name, String moment) {
        static Part of(String text) {
            int sign = text.startsWith("-") ? -1 : 1;
            String name = text.startsWith("-") ? text.substring(1) : text;
            int at = name.indexOf('@');
            return new Part(sign, at < 0 ? name : name.substring(0, at), at < 0 ? "" : name.substring(at + 1));
        }
    }

    /** Components that only some filers have. */
    record Option(String name, List<Part> parts) {}

    /**
     * A sum.
     *
     * @param total what it adds up to
     * @param parts what must be there for it to be tested
     * @param options what may explain a difference
     * @param always whether no filer means anything else by these concepts
     */
    record Sum(Part total, List<Part> parts, List<Option> options, boolean always) {}

    private static final List<Sum> ALL = read();

    private IdentityList() {}

    static List<Sum> all() {
        return ALL;
    }

    private static List<Sum> read() {
        List<Sum> all = new ArrayList<>();
        for (String[] row : Resource.rows("identities.tsv")) {
            List<Option> options = new ArrayList<>();
            for (int i = 3; i < row.length; i++) {
                if (!row[i].isBlank()) {
                    int colon = row[i].indexOf(':');
                    options.add(new Option(row[i].substring(0, colon), parts(row[i].substring(colon + 1))));
                }
            }
            all.add(new Sum(Part.of(row[1]), parts(row[2]), options, row[0].equals("always")));
        }
        return all;
    }

    private static List<Part> parts(String text) {
        return Arrays.stream(text.strip().split(" ")).map(Part::of).toList();
    }
}
