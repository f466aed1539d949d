package org.ticktie.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.ticktie.Pending;
import org.ticktie.Ticktie;
import org.ticktie.document.Block;
import org.ticktie.document.Cell;
import org.ticktie.document.Document;
import org.ticktie.document.Layout;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Row;
import org.ticktie.document.Rule;
import org.ticktie.document.Style;
import org.ticktie.document.Table;
import org.ticktie.extract.Extractor;
import org.ticktie.fact.Amount;
import org.ticktie.finding.Result;
import org.ticktie.number.Digits;
import org.ticktie.read.Readers;
import org.ticktie.read.UnreadableException;
import org.ticktie.report.Format;
import org.ticktie.rule.Severity;
import org.ticktie.source.Excerpt;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;
import org.ticktie.source.TextSpan;

/**
 * What is made to fail by inputs of any kind. Each target takes bytes, gives them to a reader or parser and to what interprets it,
 * without the guard that stands before a user's documents, and holds that figures stand in the source where their places say.
 */
enum FuzzTarget {
    HTML {
        @Override
        void run(byte[] data) {
            read(new Source("fuzz", MediaType.HTML, text(data)));
        }
    },
    TEXT {
        @Override
        void run(byte[] data) {
            read(new Source("fuzz", MediaType.TEXT, text(data)));
        }
    },
    SUBMISSION {
        @Override
        void run(byte[] data) {
            read(new Source("fuzz", MediaType.SUBMISSION, text(data)));
        }
    },
    FACTS_JSON {
        @Override
        void run(byte[] data) {
            read(new Source("fuzz", MediaType.FACTS_JSON, text(data)));
        }
    },
    FACTS_CSV {
        @Override
        void run(byte[] data) {
            read(new Source("fuzz", MediaType.FACTS_CSV, text(data)));
        }
    },
    JSON_LINES {
        @Override
        void run(byte[] data) {
            Iterator<Pending> lines = TICKTIE.lines("fuzz", new ByteArrayInputStream(data), List.of());
            while (lines.hasNext()) {
                hold(lines.next().result().get());
            }
        }
    },
    PDF {
        @Override
        void run(byte[] data) {
            read(new Source("fuzz", MediaType.PDF, "", data));
        }
    },
    /** The bytes are the text of the document, in an archive that is whole. */
    DOCX {
        @Override
        void run(byte[] data) {
            read(new Source("fuzz", MediaType.DOCX, "", archive("docx", Map.of("word/document.xml", data))));
        }
    },
    /** The bytes are the first sheet, in an archive that is whole. */
    XLSX {
        @Override
        void run(byte[] data) {
            read(new Source("fuzz", MediaType.XLSX, "", archive("xlsx", Map.of("xl/worksheets/sheet1.xml", data))));
        }
    },
    /** A file of any kind, and every report on it. */
    ANY {
        @Override
        void run(byte[] data) {
            Result result = TICKTIE.check("fuzz", new ByteArrayInputStream(data));
            hold(result);
            Format.Setting setting = new Format.Setting(TICKTIE.rules().rules(), Severity.ERROR, true, true);
            for (Format format : Format.values()) {
                format.report(setting).part(result);
            }
        }
    },
    /** What stands in a cell, alone and as a number. */
    NUMBER {
        @Override
        void run(byte[] data) {
            String text = text(data);
            Digits digits = Digits.parse(text);
            if (digits != null && !digits.value().toPlainString().equals(plain(text))) {
                throw new AssertionError(text + " is not " + digits);
            }
            Row row = new Row(List.of(cell("Revenues", 0), cell(text, 1), cell("4,210", 2)), Rule.NONE);
            Row heading = new Row(List.of(cell("2025", 1), cell("2024", 2)), Rule.NONE);
            EXTRACTOR.extract(new Document(
                    new Source("fuzz", MediaType.TEXT, text),
                    List.of(new Table(Layout.GRID, List.of(heading, row))),
                    List.of()));
        }
    },
    /** A sentence beside a statement. */
    CLAIM {
        @Override
        void run(byte[] data) {
            Paragraph sentence = new Paragraph(Excerpt.unplaced(text(data)), 0);
            List<Block> blocks = new ArrayList<>(STATEMENT.blocks());
            blocks.add(0, sentence);
            EXTRACTOR.extract(new Document(STATEMENT.source(), blocks, List.of()));
        }
    };

    private static final Ticktie TICKTIE = new Ticktie();
    private static final Readers READERS = new Readers();
    private static final Extractor EXTRACTOR = new Extractor();
    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9,.]*");
    private static final Set<MediaType> PRINTED = Set.of(MediaType.HTML, MediaType.TEXT, MediaType.SUBMISSION);
    private static final Path CLEAN = Path.of("fixtures/clean");

    /** A statement that sentences may speak of. */
    private static final Document STATEMENT = parse(new Source("fuzz", MediaType.TEXT, """
            STATEMENTS OF OPERATIONS
            (in thousands, except per share amounts)

                                              Three months ended
                                                   March 31,
                                               2025          2024
            Product sales                     4,210         3,875
            Licence fees                      1,503         1,432
            Total revenues                    5,713         5,307
            Net income                          912          (150)
            Diluted earnings per share        $0.23        $(0.04)
            """));

    /**
     * Does with the bytes what a document of such bytes would make the program do.
     *
     * @throws RuntimeException where the program fails, {@link AssertionError} where what it says cannot be
     */
    abstract void run(byte[] data);

    /** The name of its folder of inputs, and that by which it is asked for. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8);
    }

    private static String plain(String text) {
        String digits = text.replace(",", "");
        digits = digits.startsWith(".") ? "0" + digits : digits;
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    private static Cell cell(String text, int column) {
        return new Cell(Excerpt.unplaced(text), column, column + 1, Style.PLAIN);
    }

    private static Document parse(Source source) {
        try {
            return READERS.read(source);
        } catch (UnreadableException e) {
            return null;
        }
    }

    private static void read(Source source) {
        Document document = parse(source);
        if (document == null) {
            return;
        }
        for (Amount amount : EXTRACTOR.extract(document).amounts()) {
            if (amount.place() instanceof TextSpan span && PRINTED.contains(source.mediaType())) {
                String slice = source.text().substring(span.start(), span.end());
                Matcher digits = DIGITS.matcher(amount.text());
                if (digits.find() && !slice.contains(digits.group())) {
                    throw new AssertionError(amount.text() + " does not stand in “" + slice + "”");
                }
            }
        }
    }

    private static void hold(Result result) {
        if (result.reason().contains("made Ticktie fail")) {
            throw new AssertionError(result.reason());
        }
    }

    /** The invented release in that format with some of its parts replaced. */
    private static byte[] archive(String format, Map<String, byte[]> replaced) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile whole = new ZipFile(
                        CLEAN.resolve("harrow-vale-2025-q1." + format).toFile());
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (ZipEntry part : Collections.list(whole.entries())) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                byte[] other = replaced.get(part.getName());
                zip.write(other != null ? other : whole.getInputStream(part).readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
