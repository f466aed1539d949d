package org.ticktie.extract.table;

import java.util.Map;

/** The currency that a sign in a cell stands for. */
final class Currencies {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("$", "USD"),
            Map.entry("US$", "USD"),
            Map.entry("U.S.$", "USD"),
            Map.entry("USD", "USD"),
            Map.entry("C$", "CAD"),
            Map.entry("CA$", "CAD"),
            Map.entry("CAD", "CAD"),
            Map.entry("A$", "AUD"),
            Map.entry("R$", "BRL"),
            Map.entry("HK$", "HKD"),
            Map.entry("NT$", "TWD"),
            Map.entry("S$", "SGD"),
            Map.entry("RMB", "CNY"),
            Map.entry("Rs", "INR"),
            Map.entry("Rs.", "INR"),
            Map.entry("₹", "INR"),
            Map.entry("Ps", "MXN"),
            Map.entry("Ps.", "MXN"),
            Map.entry("€", "EUR"),
            Map.entry("EUR", "EUR"),
            Map.entry("£", "GBP"),
            Map.entry("GBP", "GBP"),
            Map.entry("¥", "JPY"),
            Map.entry("CHF", "CHF"));

    private Currencies() {}

    /** ISO 4217 code of a printed sign; empty where there is none. */
    static String code(String sign) {
        return sign == null ? "" : CODES.getOrDefault(sign, "");
    }
}
