package org.ticktie.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.ticktie.report.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that is asked for, as {@code --report xlsx=workpaper.xlsx} does.
 *
 * @param format how it is written
 * @param path the file, or the folder where each document has a file of its own
 * @param folder whether the path was given as a folder, with a slash at its end
 */
record ReportTarget(Format format, Path path, boolean folder) {
    @Override
    public String toString() {
        return format + "=" + path;
    }

    /** Reads {@code FORMAT=FILE}. */
    static final class Converter implements ITypeConverter<ReportTarget> {
        @Override
        public ReportTarget convert(String text) {
            int equals = text.indexOf('=');
            Format format = Format.named(equals < 0 ? text : text.substring(0, equals));
            if (format == null) {
                String name = equals < 0 ? text : text.substring(0, equals);
                throw new TypeConversionException(
                        "'" + name + "' is no format; say FORMAT=FILE with one of " + Format.names());
            }
            String file = equals < 0 ? "" : text.substring(equals + 1);
            if (file.isBlank()) {
                throw new TypeConversionException(
                        "'" + text + "' names no file; say " + format + "=FILE, or --format " + format);
            }
            if (file.equals("-")) {
                throw new TypeConversionException("for standard output say --format " + format);
            }
            try {
                return new ReportTarget(format, Path.of(file), file.endsWith("/") || file.endsWith("\\"));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("'" + file + "' is no path: " + e.getReason());
            }
        }
    }
}
