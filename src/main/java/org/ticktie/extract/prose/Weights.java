package org.ticktie.extract.prose;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What each piece of evidence is worth, from {@code evidence.properties}, which says what it means. */
final class Weights {
    private static final Properties VALUES = load();

    static final double TICK_FLOOR = of("tick.floor");
    static final double TICK_FLOOR_SHORT = of("tick.floor.short");
    static final double ERROR = of("error");
    static final double WARNING = of("warning");
    /** Candidates this much below the best one may be meant as well. */
    static final double RIVAL = of("rivals.within");

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
        try (InputStream in = Weights.class.getResourceAsStream("/org/ticktie/prose/evidence.properties")) {
            p.load(in);
            return p;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
