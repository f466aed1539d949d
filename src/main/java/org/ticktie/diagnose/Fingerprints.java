package org.ticktie.diagnose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;

/** Names for findings that survive a reordering of the document: rule, line, period and values, not positions. */
final class Fingerprints {
    private static final int LENGTH = 12;

    private Fingerprints() {}

    static String of(Relation relation) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(key(relation).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rule, line and values; where two figures are compared, which of them stands first in the document does not matter. */
    static String key(Relation relation) {
        List<Amount> amounts = relation.comparison().amounts();
        List<String> values = amounts.stream()
                .map(a -> a.figure().value().stripTrailingZeros().toPlainString())
                .sorted()
                .toList();
        String line = amounts.stream()
                .limit(amounts.size() == 2 ? 2 : 1)
                .map(a -> line(a.where()))
                .min(Comparator.naturalOrder())
                .orElse("");
        return relation.rule().code() + "|" + line + "|" + String.join(" ", values);
    }

    /** Caption and column heading, without the title of the table. */
    private static String line(String where) {
        int at = where.indexOf(" > ");
        return at < 0 ? "" : where.substring(at + 3);
    }
}
