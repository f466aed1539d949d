package org.ticktie.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ticktie.finding.Result;
import org.ticktie.report.Format;
import org.ticktie.report.Part;

/** All reports of one run. They are begun before the first document is checked: a long check must not end at a wrong path. */
final class ReportOutputs {
    private final List<ReportOutput> outputs = new ArrayList<>();
    /** What each file is already used for. */
    private final Map<Path, String> taken = new HashMap<>();

    private final Format.Setting setting;
    private final List<String> documents;
    private final boolean stream;

    /**
     * @param stream whether some of them hold documents of which nobody knows how many there are
     */
    ReportOutputs(Format.Setting setting, List<String> documents, boolean stream) {
        this.setting = setting;
        this.documents = documents;
        this.stream = stream;
        for (String d : documents) {
            Path path = path(d);
            if (path != null) {
                taken.put(settled(path), "the document " + d);
            }
        }
    }

    /** Begins what {@code --format} asks for. */
    void print(Format format, Path output) throws IOException, WrongUsage {
        if (format.several() == Format.Several.APART) {
            ofFiles("--format " + format);
        }
        if (format.several() == Format.Several.APART && documents.size() > 1) {
            throw new WrongUsage("--format " + format + " tells of one document; for " + documents.size()
                    + " name a folder, as in --report " + format + "=reports/");
        }
        if (output == null) {
            outputs.add(new ReportOutput.Standard(format, format.report(setting.coloured(Terminal.hasColours()))));
        } else {
            take(output, "--output " + output);
            outputs.add(new ReportOutput.OneFile(format.report(setting), output));
        }
    }

    /** Begins the report that was asked for. */
    void add(ReportTarget target) throws IOException, WrongUsage {
        boolean folder = target.folder() || Files.isDirectory(target.path());
        if (target.format().several() != Format.Several.TOGETHER) {
            ofFiles("--report " + target);
        }
        if (target.format().several() == Format.Several.TOGETHER || documents.size() == 1 && !folder) {
            if (folder) {
                throw new WrongUsage("--report " + target + " is a directory; name a file");
            }
            take(target.path(), "--report " + target);
            outputs.add(new ReportOutput.OneFile(target.format().report(setting), target.path()));
            return;
        }
        if (!folder
                && (Files.exists(target.path())
                        || target.path()
                                .toString()
                                .endsWith("." + target.format().ending()))) {
            throw new WrongUsage(
                    "--report " + target + ": " + documents.size() + " documents have a file each in this format; "
                            + "name a folder for them, as in " + target.format() + "=reports/");
        }
        Map<String, Path> files =
                new ReportFolder(target.path(), target.format().ending()).files(documents);
        for (Path file : new LinkedHashMap<>(files).values()) {
            take(file, "--report " + target);
        }
        outputs.add(new ReportOutput.Folder(target.format().report(setting), files));
    }

    private void ofFiles(String asked) throws WrongUsage {
        if (stream) {
            throw new WrongUsage(asked + ": the documents of JSON Lines are no files that could have one each; "
                    + "use --format jsonl, text, sarif or junit");
        }
    }

    private void take(Path path, String user) throws WrongUsage {
        String before = taken.putIfAbsent(settled(path), user);
        if (before != null) {
            throw new WrongUsage(user + " would overwrite " + before);
        }
    }

    /** What is to be added for a document, for each report. */
    List<Part> print(String name, Result result) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (ReportOutput o : outputs) {
            parts.add(o.print(name, result));
        }
        return parts;
    }

    void add(List<Part> parts) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            outputs.get(i).add(parts.get(i));
        }
    }

    void complete(int exitCode) throws IOException {
        for (ReportOutput o : outputs) {
            o.complete(exitCode);
        }
    }

    void abandon() {
        outputs.forEach(ReportOutput::abandon);
    }

    /** One name for one file, however it is written and whatever links lead there. */
    private static Path settled(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            return absolute.toRealPath();
        } catch (IOException e) {
            Path parent = absolute.getParent();
            return parent == null ? absolute : settled(parent).resolve(absolute.getFileName());
        }
    }

    private static Path path(String document) {
        try {
            return document.equals("-") ? null : Path.of(document);
        } catch (InvalidPathException e) {
            return null;
        }
    }
}
