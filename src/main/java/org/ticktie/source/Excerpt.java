package org.ticktie.source;

/**
 * Text as a reader sees it (entities resolved, typography mended), each character with its place in the source.
 *
 * @param string the text
 * @param trace where its characters stand
 * @param offset index of the first character within the trace
 */
public record Excerpt(String string, Trace trace, int offset) {
    public static final Excerpt EMPTY = unplaced("");

    public static Excerpt of(String string, Trace trace) {
        return new Excerpt(string, trace, 0);
    }

    /** Text that stands nowhere in the source, such as a mended heading. */
    public static Excerpt unplaced(String string) {
        return new Excerpt(string, (from, to) -> null, 0);
    }

    public Excerpt slice(int from, int to) {
        return new Excerpt(string.substring(from, to), trace, offset + from);
    }

    /** The place of part of this text, or null. */
    public Place place(int from, int to) {
        return trace.between(offset + from, offset + to);
    }

    /** The place of the whole text, or null. */
    public Place place() {
        return place(0, string.length());
    }

    public Excerpt trim() {
        int from = 0;
        int to = string.length();
        while (from < to && Character.isWhitespace(string.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(string.charAt(to - 1))) {
            to--;
        }
        return slice(from, to);
    }

    /** This text, {@code glue}, and the other; the glue has no place. */
    public Excerpt join(String glue, Excerpt other) {
        int first = string.length();
        int second = first + glue.length();
        Excerpt self = this;
        return of(string + glue + other.string, (from, to) -> {
            if (to <= first) {
                return self.place(from, to);
            }
            return from >= second ? other.place(from - second, to - second) : null;
        });
    }

    public boolean isBlank() {
        return string.isBlank();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Excerpt e && offset == e.offset && string.equals(e.string) && trace.equals(e.trace);
    }

    @Override
    public int hashCode() {
        return (string.hashCode() * 31 + trace.hashCode()) * 31 + offset;
    }

    @Override
    public String toString() {
        return string;
    }
}
