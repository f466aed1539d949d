package org.ticktie.cli;

/** The command line asks for what cannot be. */
final class WrongUsage extends Exception {
    private static final long serialVersionUID = 1;

    WrongUsage(String message) {
        super(message);
    }
}
