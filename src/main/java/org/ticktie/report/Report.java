package org.ticktie.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.ticktie.finding.Result;

/** A way of telling results: a pure function of them, the same bytes for every locale, time zone and number of threads. */
public interface Report {
    /** What it says of one document. Everything costly belongs here: several threads call it at once. */
    byte[] part(Result result);

    /** What holds the parts together where one file tells of several documents; a new one for each file. */
    default Binding binding() {
        return new Binding() {};
    }

    /**
     * Writes the whole report on these documents.
     *
     * @param exitCode what the check came to, for formats that tell it
     */
    default void write(List<Result> results, int exitCode, OutputStream out) throws IOException {
        Binding binding = binding();
        binding.begin(out);
        for (Result r : results) {
            binding.add(new Part(r, part(r)), out);
        }
        binding.end(exitCode, out);
    }
}
