package org.ticktie.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Properties;

/**
 * How much room words give a figure; judgement, and therefore a resource ({@code judgement.properties}).
 *
 * @param about the share of the figure by which "about" may be off, to either side
 * @param nearly the factor down to which "nearly" reaches
 * @param over the factor up to which "more than" reaches
 * @param flat the share of the base by which "flat" may be off
 * @param step how many times the span shown of a percentage guidance for its change may be
 */
record Judgement(BigDecimal about, BigDecimal nearly, BigDecimal over, BigDecimal flat, BigDecimal step) {
    static final Judgement DEFAULT = read();

    private static Judgement read() {
        Properties p = new Properties();
        try (InputStream in = Judgement.class.getResourceAsStream("judgement.properties")) {
            p.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Judgement(
                new BigDecimal(p.getProperty("hedge.about")),
                new BigDecimal(p.getProperty("hedge.nearly")),
                new BigDecimal(p.getProperty("hedge.over")),
                new BigDecimal(p.getProperty("direction.flat")),
                new BigDecimal(p.getProperty("guidance.step")));
    }
}
