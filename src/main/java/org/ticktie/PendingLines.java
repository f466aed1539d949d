package org.ticktie;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.ticktie.finding.Result;
import org.ticktie.read.JsonLines;
import org.ticktie.read.UnreadableException;
import org.ticktie.source.Source;

/** The documents of JSON Lines; a line is read when it is asked for. */
final class PendingLines implements Iterator<Pending> {
    private final String name;
    private final JsonLines lines;
    private final Function<Source, Result> check;
    private Pending next;
    private boolean ended;

    PendingLines(String name, JsonLines lines, Function<Source, Result> check) {
        this.name = name;
        this.lines = lines;
        this.check = check;
    }

    @Override
    public boolean hasNext() {
        if (next == null && !ended) {
            next = read();
            ended = next == null;
        }
        return next != null;
    }

    @Override
    public Pending next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Pending now = next;
        next = null;
        return now;
    }

    private Pending read() {
        try {
            Source source = lines.next();
            return source == null ? null : new Pending(source.name(), () -> check.apply(source));
        } catch (UnreadableException e) {
            String line = name + ":" + lines.line();
            return new Pending(line, () -> Result.unreadable(line, e.getMessage()));
        }
    }
}
