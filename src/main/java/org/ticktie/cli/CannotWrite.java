package org.ticktie.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A report cannot be written where it was asked for. */
final class CannotWrite extends IOException {
    private static final long serialVersionUID = 1;

    CannotWrite(Path path, String reason) {
        super(path + " cannot be written: " + reason);
    }
}
