package org.ticktie.report;

import java.io.IOException;
import java.io.OutputStream;

/** Puts what a report says of several documents together in one file; as it stands, one after the other. */
public interface Binding {
    /** Writes what stands before the first document. */
    default void begin(OutputStream out) throws IOException {}

    /** Writes what is said of the next document. */
    default void add(Part part, OutputStream out) throws IOException {
        out.write(part.bytes());
    }

    /** Writes what stands behind the last document. */
    default void end(int exitCode, OutputStream out) throws IOException {}
}
