package org.ticktie.diagnose;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Relation;

/** Names for findings that survive a reordering of the document: rule, line, period and values, not positions. */
final class Fingerprints {
    private static final int LENGTH = 12;

    private Fingerprints() {}

    static String of(Relation relation) {
        List<String> values = relation.comparison().amounts().stream()
                .map(a -> a.figure().value().stripTrailingZeros().toPlainString())
                .sorted()
                .toList();
        Amount reported = relation.comparison().reported().amounts().get(0);
        String key = relation.rule().code() + "|" + line(reported.where()) + "|" + String.join(" ", values);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Caption and column heading, without the title of the table. */
    private static String line(String where) {
        int at = where.indexOf(" > ");
        return at < 0 ? "" : where.substring(at + 3);
    }
}
