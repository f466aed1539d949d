package org.ticktie.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A folder where each document has a report of its own, under its own name and the ending of the format: {@code
 * q1/draft.html.xlsx}. Folders below the one that all documents share are kept.
 */
final class ReportFolder {
    private final Path folder;
    private final String ending;

    ReportFolder(Path folder, String ending) {
        this.folder = folder;
        this.ending = ending;
    }

    /** The file for each document. */
    Map<String, Path> files(List<String> documents) {
        Path shared = null;
        for (String d : documents) {
            Path parent = absolute(d).getParent();
            shared = shared == null ? parent : sharedBy(shared, parent);
        }
        Map<String, Path> files = new LinkedHashMap<>();
        for (String d : documents) {
            Path relative = shared == null ? absolute(d).getFileName() : shared.relativize(absolute(d));
            files.put(d, folder.resolve(relative + "." + ending));
        }
        return files;
    }

    private static Path sharedBy(Path a, Path b) {
        Path shared = a;
        while (shared != null && b != null && !b.startsWith(shared)) {
            shared = shared.getParent();
        }
        return shared;
    }

    /** A name that is no path has a report that says so, under a name that is one. */
    private static Path absolute(String document) {
        try {
            return Path.of(document.equals("-") ? "standard-input" : document)
                    .toAbsolutePath()
                    .normalize();
        } catch (InvalidPathException e) {
            return Path.of("no-path-" + Integer.toHexString(document.hashCode()))
                    .toAbsolutePath();
        }
    }
}
