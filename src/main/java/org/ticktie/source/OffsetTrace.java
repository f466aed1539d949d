package org.ticktie.source;

/** A trace into a text file: each character with the offsets of the source characters that it was decoded from. */
public final class OffsetTrace implements Trace {
    private final int[] starts;
    private final int[] ends;
    private final LineMap lines;

    /**
     * @param starts source offset at which each character begins, or −1
     * @param ends source offset at which it ends; an entity such as {@code &amp;nbsp;} is one character of six
     * @param lines line starts of the source
     */
    public OffsetTrace(int[] starts, int[] ends, LineMap lines) {
        this.starts = starts;
        this.ends = ends;
        this.lines = lines;
    }

    @Override
    public Place between(int from, int to) {
        if (from >= to || to > starts.length || starts[from] < 0 || ends[to - 1] < 0) {
            return null;
        }
        return lines.span(starts[from], ends[to - 1]);
    }
}
