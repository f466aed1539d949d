package org.ticktie.extract.lexicon;

import java.util.Map;
import java.util.stream.Collectors;

/** The currency that a sign at a figure stands for. */
public final class Currencies {
    private static final Map<String, String> CODES = Resource.rows("currency-signs.tsv").stream()
            .collect(Collectors.toMap((String[] row) -> row[1], (String[] row) -> row[0]));

    private Currencies() {}

    /** ISO 4217 code of a printed sign; empty where there is none. */
    public static String code(String sign) {
        return sign == null ? "" : CODES.getOrDefault(sign, "");
    }
}
