package org.ticktie.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A file that is there as a whole or not at all: it is written under another name beside its own, and renamed when it is
 * complete. Devices and pipes are written to directly. Folders above it are made.
 */
final class WholeFile {
    private static final AtomicLong BEGUN = new AtomicLong();
    private static final Set<Path> OPEN = ConcurrentHashMap.newKeySet();

    static {
        // what an interrupted run has begun is taken away
        Runtime.getRuntime().addShutdownHook(new Thread(() -> OPEN.forEach(WholeFile::remove)));
    }

    private final Path path;
    private final Path draft;
    private final OutputStream stream;

    private WholeFile(Path path, Path draft, OutputStream stream) {
        this.path = path;
        this.draft = draft;
        this.stream = stream;
    }

    /** Begins the file. */
    static WholeFile begin(Path given) throws CannotWrite {
        try {
            Path path = Files.exists(given) ? given.toRealPath() : given.toAbsolutePath();
            if (Files.isDirectory(path)) {
                throw new CannotWrite(given, "is a directory");
            }
            if (Files.exists(path) && !Files.isRegularFile(path)) {
                return new WholeFile(path, null, new BufferedOutputStream(Files.newOutputStream(path)));
            }
            if (Files.exists(path) && !Files.isWritable(path)) {
                throw new CannotWrite(given, "is write-protected");
            }
            Files.createDirectories(path.getParent());
            long process = ProcessHandle.current().pid();
            Path draft = path.resolveSibling(
                    "." + path.getFileName() + "." + process + "-" + BEGUN.incrementAndGet() + ".part");
            OPEN.add(draft);
            OutputStream stream = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
            return new WholeFile(path, draft, stream);
        } catch (CannotWrite e) {
            throw e;
        } catch (IOException | SecurityException e) {
            throw new CannotWrite(given, reason(e));
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Completes the file. */
    void complete() throws CannotWrite {
        try {
            stream.close();
            if (draft == null) {
                return;
            }
            try {
                Files.move(draft, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, path, StandardCopyOption.REPLACE_EXISTING);
            }
            OPEN.remove(draft);
        } catch (IOException e) {
            throw new CannotWrite(path, reason(e));
        }
    }

    /** Leaves no trace of a file that will not be completed. */
    void abandon() {
        try {
            stream.close();
        } catch (IOException e) {
            // what made it be abandoned has been told, or is about to be
        }
        if (draft != null) {
            remove(draft);
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
            OPEN.remove(draft);
        } catch (IOException e) {
            // it stays, under a name that says what it is
        }
    }

    /** Why a file could not be written, as a user puts it. */
    static String reason(Exception e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "no such directory";
        }
        if (e instanceof FileAlreadyExistsException exists) {
            return exists.getFile() + " is a file, not a directory";
        }
        if (e instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return String.valueOf(e.getMessage());
    }
}
