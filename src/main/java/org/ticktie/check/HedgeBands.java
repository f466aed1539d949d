package org.ticktie.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Properties;

/**
 * How much room hedges give a figure; judgement, and therefore a resource ({@code judgement.properties}).
 *
 * @param about the share of the figure by which "about" may be off, to either side
 * @param nearly the factor down to which "nearly" reaches
 * @param over the factor up to which "more than" reaches
 */
record HedgeBands(BigDecimal about, BigDecimal nearly, BigDecimal over) {
    static final HedgeBands DEFAULT = read();

    private static HedgeBands read() {
        Properties p = new Properties();
        try (InputStream in = HedgeBands.class.getResourceAsStream("judgement.properties")) {
            p.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new HedgeBands(
                new BigDecimal(p.getProperty("hedge.about")),
                new BigDecimal(p.getProperty("hedge.nearly")),
                new BigDecimal(p.getProperty("hedge.over")));
    }
}
