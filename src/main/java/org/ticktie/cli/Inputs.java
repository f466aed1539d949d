package org.ticktie.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.ticktie.Pending;
import org.ticktie.Ticktie;
import org.ticktie.fact.Reference;
import org.ticktie.finding.Result;

/** The documents of a run one after the other: files, standard input, and the lines of JSON Lines, opened when their turn comes. */
final class Inputs implements Iterator<Pending>, AutoCloseable {
    private final Ticktie ticktie;
    private final List<Reference> references;
    private final List<String> names;
    private final List<Boolean> lines = new ArrayList<>();
    private final InputStream in = new BufferedInputStream(System.in, 1 << 16);
    private int at;
    private Iterator<Pending> open = Collections.emptyIterator();
    private InputStream file;

    Inputs(Ticktie ticktie, List<Reference> references, List<String> names) {
        this.ticktie = ticktie;
        this.references = references;
        this.names = names;
        names.forEach(n -> lines.add(holdsLines(n)));
    }

    /** Whether some input is a stream of documents of which nobody knows how many there are. */
    boolean isStream() {
        return lines.contains(true);
    }

    private boolean holdsLines(String name) {
        try {
            return name.equals("-") ? Ticktie.holdsLines(in) : Ticktie.holdsLines(Path.of(name));
        } catch (IOException | InvalidPathException e) {
            return false; // whoever reads it will say why it cannot be read
        }
    }

    @Override
    public boolean hasNext() {
        while (!open.hasNext() && at < names.size()) {
            close();
            open = open(names.get(at), lines.get(at));
            at++;
        }
        return open.hasNext();
    }

    @Override
    public Pending next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return open.next();
    }

    private Iterator<Pending> open(String name, boolean ofLines) {
        if (!ofLines) {
            return List.of(new Pending(name, () -> check(name))).iterator();
        }
        if (name.equals("-")) {
            return ticktie.lines(name, in, references);
        }
        try {
            file = Files.newInputStream(Path.of(name));
            return ticktie.lines(name, file, references);
        } catch (IOException e) {
            Result unreadable = Result.unreadable(name, "cannot be read: " + e.getMessage());
            return List.of(new Pending(name, () -> unreadable)).iterator();
        }
    }

    private Result check(String name) {
        if (name.equals("-")) {
            return ticktie.check(name, in, references);
        }
        try {
            return ticktie.check(Path.of(name), references);
        } catch (InvalidPathException e) {
            return Result.unreadable(name, "is no path: " + e.getReason());
        }
    }

    @Override
    public void close() {
        if (file != null) {
            try {
                file.close();
            } catch (IOException e) {
                // everything that was wanted of it has been read
            }
            file = null;
        }
    }
}
