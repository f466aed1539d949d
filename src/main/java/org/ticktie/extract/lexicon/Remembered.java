package org.ticktie.extract.lexicon;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was made of short texts, kept for when they come again: captions and headings repeat within a document, and from one
 * release of an issuer to the next. May be shared between threads.
 */
public final class Remembered<T> {
    private static final int MOST = 8192;
    private static final int LONGEST = 200;

    private final int longest;
    private final int most;

    private final Map<String, T> known = new ConcurrentHashMap<>();
    private final Function<String, T> making;

    /** @param making what is made of a text: always the same, never null, and changed by nobody */
    public Remembered(Function<String, T> making) {
        this(making, LONGEST, MOST);
    }

    /**
     * @param longest texts of more characters are not kept
     * @param most so many are kept before all of them are forgotten
     */
    public Remembered(Function<String, T> making, int longest, int most) {
        this.making = making;
        this.longest = longest;
        this.most = most;
    }

    /** What is made of the text. */
    public T of(String text) {
        if (text.length() > longest) {
            return making.apply(text);
        }
        T made = known.get(text);
        if (made == null) {
            made = making.apply(text);
            if (known.size() >= most) {
                known.clear();
            }
            known.put(text, made);
        }
        return made;
    }
}
