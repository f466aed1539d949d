package org.ticktie.soak;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

/** What happens to files on their way: each kind leaves a document that somebody might still hand in. */
enum Damage {
    /** A few bytes are others. */
    FLIP {
        @Override
        byte[] to(byte[] document, byte[] other, Random random) {
            byte[] damaged = document.clone();
            for (int i = 0; i <= random.nextInt(20); i++) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            return damaged;
        }
    },
    /** The end is missing. */
    TRUNCATE {
        @Override
        byte[] to(byte[] document, byte[] other, Random random) {
            return Arrays.copyOf(document, 1 + random.nextInt(document.length));
        }
    },
    /** A piece is missing. */
    DELETE {
        @Override
        byte[] to(byte[] document, byte[] other, Random random) {
            int from = random.nextInt(document.length);
            int to = Math.min(document.length, from + 1 + random.nextInt(PIECE));
            return replaced(document, from, to, NONE);
        }
    },
    /** A piece stands there twice. */
    DUPLICATE {
        @Override
        byte[] to(byte[] document, byte[] other, Random random) {
            int from = random.nextInt(document.length);
            int to = Math.min(document.length, from + 1 + random.nextInt(PIECE));
            return replaced(document, to, to, Arrays.copyOfRange(document, from, to));
        }
    },
    /** A table of another document stands in it, or any piece where there is no table. */
    SPLICE {
        @Override
        byte[] to(byte[] document, byte[] other, Random random) {
            String text = new String(other, StandardCharsets.ISO_8859_1);
            int table = text.indexOf("<table", random.nextInt(text.length()));
            int from = table < 0 ? random.nextInt(text.length()) : table;
            int end = table < 0 ? -1 : text.indexOf("</table>", from);
            int to = Math.min(text.length(), end < 0 ? from + 1 + random.nextInt(2 * PIECE) : end + 8);
            int at = random.nextInt(document.length);
            return replaced(document, at, at, Arrays.copyOfRange(other, from, to));
        }
    },
    /** A piece stands there so often that hardly anything else does. */
    REPEAT {
        @Override
        byte[] to(byte[] document, byte[] other, Random random) {
            int from = random.nextInt(document.length);
            int to = Math.min(document.length, from + 1 + random.nextInt(300));
            int most = random.nextInt(200) == 0 ? HUGE : HUGE / 64;
            ByteArrayOutputStream repeated = new ByteArrayOutputStream();
            while (repeated.size() < most) {
                repeated.write(document, from, to - from);
            }
            return replaced(document, to, to, repeated.toByteArray());
        }
    };

    private static final byte[] NONE = {};
    private static final int PIECE = 2_000;
    private static final int HUGE = 1 << 20;

    /**
     * The document as it arrives.
     *
     * @param other another document, of which something may get into it
     */
    abstract byte[] to(byte[] document, byte[] other, Random random);

    private static byte[] replaced(byte[] document, int from, int to, byte[] by) {
        ByteArrayOutputStream all = new ByteArrayOutputStream(document.length + by.length);
        all.write(document, 0, from);
        all.write(by, 0, by.length);
        all.write(document, to, document.length - to);
        return all.toByteArray();
    }
}
