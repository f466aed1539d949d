package org.ticktie.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.ticktie.finding.Result;
import org.ticktie.report.Binding;
import org.ticktie.report.Format;
import org.ticktie.report.Part;
import org.ticktie.report.Report;

/** Where one report goes. {@code print} is called by all workers at once, the rest by one thread, in the order of the documents. */
interface ReportOutput {
    /** What is to be added for a document. */
    Part print(String name, Result result) throws IOException;

    void add(Part part) throws IOException;

    /** Completes the report. */
    void complete(int exitCode) throws IOException;

    /** Gives the report up, where the check did not come to its end. */
    void abandon();

    /** Standard output. */
    final class Standard implements ReportOutput {
        private final Report report;
        private final Binding binding;
        private final OutputStream out = System.out;
        private final boolean alsoUnreadable;

        /** A document that was not read is told on standard error; text for people does not say it twice. */
        Standard(Format format, Report report) throws IOException {
            this.report = report;
            this.binding = report.binding();
            this.alsoUnreadable = format != Format.TEXT;
            binding.begin(out);
        }

        @Override
        public Part print(String name, Result result) {
            return Part.of(report, result);
        }

        @Override
        public void add(Part part) throws IOException {
            if (alsoUnreadable || !part.isUnreadable()) {
                binding.add(part, out);
                out.flush();
            }
        }

        @Override
        public void complete(int exitCode) throws IOException {
            binding.end(exitCode, out);
            out.flush();
        }

        @Override
        public void abandon() {
            // what has been printed has been printed
        }
    }

    /** One file for all documents. */
    final class OneFile implements ReportOutput {
        private final Report report;
        private final Binding binding;
        private final WholeFile file;
        private final Path path;

        OneFile(Report report, Path path) throws IOException {
            this.report = report;
            this.binding = report.binding();
            this.path = path;
            this.file = WholeFile.begin(path);
            told(() -> binding.begin(file.stream()));
        }

        @Override
        public Part print(String name, Result result) {
            return Part.of(report, result);
        }

        @Override
        public void add(Part part) throws IOException {
            told(() -> binding.add(part, file.stream()));
        }

        @Override
        public void complete(int exitCode) throws IOException {
            told(() -> binding.end(exitCode, file.stream()));
            file.complete();
        }

        @Override
        public void abandon() {
            file.abandon();
        }

        private interface Writing {
            void write() throws IOException;
        }

        /** A full disk is told with the name of the file. */
        private void told(Writing writing) throws IOException {
            try {
                writing.write();
            } catch (IOException e) {
                file.abandon();
                throw new CannotWrite(path, WholeFile.reason(e));
            }
        }
    }

    /** One file for all documents, of which a run that is ended before its time leaves what it has done. */
    final class Continued implements ReportOutput {
        private final Report report;
        private final Binding binding;
        private final Path path;
        private final OutputStream stream;

        /** @param length how much of the file is kept */
        Continued(Report report, Path path, long length) throws IOException {
            this.report = report;
            this.binding = report.binding();
            this.path = path;
            try {
                Files.createDirectories(path.toAbsolutePath().getParent());
                try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "rw")) {
                    file.setLength(length);
                }
                this.stream = Files.newOutputStream(path, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new CannotWrite(path, WholeFile.reason(e));
            }
        }

        @Override
        public Part print(String name, Result result) {
            return Part.of(report, result);
        }

        @Override
        public void add(Part part) throws IOException {
            try {
                binding.add(part, stream);
            } catch (IOException e) {
                throw new CannotWrite(path, WholeFile.reason(e));
            }
        }

        @Override
        public void complete(int exitCode) throws IOException {
            stream.close();
        }

        @Override
        public void abandon() {
            // the lines that are there are what the next run goes on from
        }
    }

    /** A file a document, written as soon as it has been checked. */
    final class Folder implements ReportOutput {
        private final Report report;
        private final Map<String, Path> files;

        Folder(Report report, Map<String, Path> files) {
            this.report = report;
            this.files = files;
        }

        @Override
        public Part print(String name, Result result) throws IOException {
            OneFile file = new OneFile(report, files.get(name));
            try {
                file.add(Part.of(report, result));
                file.complete(ExitCode.AGREES);
            } finally {
                file.abandon();
            }
            return new Part(name, result.status(), result.reason(), result.counts(), new byte[0]);
        }

        @Override
        public void add(Part part) {
            // it is there already
        }

        @Override
        public void complete(int exitCode) {
            // its files are
        }

        @Override
        public void abandon() {
            // files of documents that have been checked are complete
        }
    }
}
