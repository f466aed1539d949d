package org.ticktie.read.facts;

import java.util.ArrayList;
import java.util.List;

/** Where a file does not follow its schema, and what was expected there. */
final class Violations {
    private final List<String> all = new ArrayList<>();

    void add(String pointer, String expected) {
        all.add((pointer.isEmpty() ? "the file" : pointer) + ": " + expected);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    String first(int most) {
        String told = String.join("; ", all.subList(0, Math.min(most, all.size())));
        return all.size() > most ? told + "; and " + (all.size() - most) + " more" : told;
    }
}
