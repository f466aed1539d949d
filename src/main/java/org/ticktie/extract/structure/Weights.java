package org.ticktie.extract.structure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The evidence a structure needs, from {@code evidence.properties}, which says what each weight means. */
final class Weights {
    private static final Properties VALUES = load();

    private Weights() {}

    static double of(String name) {
        String value = VALUES.getProperty(name);
        if (value == null) {
            throw new IllegalArgumentException("no weight " + name + " in evidence.properties");
        }
        return Double.parseDouble(value.strip());
    }

    private static Properties load() {
        Properties p = new Properties();
        try (InputStream in = Weights.class.getResourceAsStream("evidence.properties")) {
            p.load(in);
            return p;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
