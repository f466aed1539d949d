package org.ticktie.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What readers found of the errors reported on releases as published ({@code fixtures/verdicts.tsv}). */
final class Verdicts {
    static final Path FILE = Path.of("fixtures/verdicts.tsv");
    static final List<String> HEADER = List.of("document", "rule", "fingerprint", "verdict", "recomputation", "second");
    static final Set<String> WORDS = Set.of("genuine", "damaged", "false", "unsure");
    /** In place of the second reader's verdict, until there is one. */
    static final String UNREAD = "unread";

    private Verdicts() {}

    /** The cells of every line, the header among them. */
    static List<List<String>> lines() {
        try {
            return Files.readAllLines(FILE).stream()
                    .map(l -> List.of(l.split("\t", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many errors a rule raised, and how many of them say something true of the document. */
    record Tally(int right, int all) {}

    static Map<String, Tally> byRule() {
        Map<String, Tally> tallies = new TreeMap<>();
        for (List<String> line : lines().subList(1, lines().size())) {
            boolean right = line.get(3).equals("genuine") || line.get(3).equals("damaged");
            tallies.merge(
                    line.get(1), new Tally(right ? 1 : 0, 1), (a, b) -> new Tally(a.right + b.right, a.all + b.all));
        }
        return tallies;
    }
}
