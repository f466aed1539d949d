package org.ticktie.fuzz;

import java.util.stream.Stream;

/** What Jazzer calls, over and over, with inputs that reach new code; {@code .ci/fuzz} starts it. */
public final class Fuzz {
    private static FuzzTarget target = FuzzTarget.ANY;

    private Fuzz() {}

    /** Chooses the target that the first argument names. */
    public static void fuzzerInitialize(String[] args) {
        target = Stream.of(FuzzTarget.values())
                .filter(t -> t.folder().equals(args[0]))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no target " + args[0]));
    }

    /** Gives an input to the target. */
    public static void fuzzerTestOneInput(byte[] data) {
        target.run(data);
    }
}
