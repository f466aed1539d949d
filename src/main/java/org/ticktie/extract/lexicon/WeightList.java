package org.ticktie.extract.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;

/** What pieces of evidence are worth: a judgement, and therefore a resource, which says what each weight means. */
public final class WeightList {
    private final String file;
    private final Map<String, Double> values = new HashMap<>();

    /**
     * @param file the resource, from the top of the class path
     * @throws IllegalStateException where the program comes without it
     */
    public WeightList(String file) {
        this.file = file;
        try (InputStream in = WeightList.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException(file + " is missing from the program");
            }
            Properties lines = new Properties();
            lines.load(in);
            lines.forEach((name, value) -> values.put((String) name, Double.valueOf(((String) value).strip())));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The weight of that name. */
    public double of(String name) {
        Double value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no weight " + name + " in " + file);
        }
        return value;
    }
}
