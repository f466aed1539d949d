package org.ticktie.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.read.edgar.SubmissionReader;
import org.ticktie.read.facts.FactsCsvReader;
import org.ticktie.source.MediaType;

/** Recognises a kind of file by its characters. */
final class MediaTypeSniffer {
    private static final Pattern OBJECT =
            Pattern.compile("\\A\\uFEFF?\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+(?:[{\\]]|\\[\\s*+\\[))");

    /** Tags of HTML that the tables of fixed-width exhibits, {@code <TABLE><S><C>}, do not use. */
    private static final Pattern HTML = Pattern.compile(
            "<(?:!doctype\\s+html|html|body|div|tr|td|p|span|br|font|center)\\b", Pattern.CASE_INSENSITIVE);

    /** A figure far behind what stands before it in its line; markup has no use for such gaps. */
    private static final Pattern COLUMN = Pattern.compile("^.*\\S {3,}[$(]?\\d", Pattern.MULTILINE);

    private static final int COLUMNS = 5;

    /** What sets the lines of HTML; typescript that was merely wrapped in a page has none of it. */
    private static final Pattern SET = Pattern.compile("<(?:tr|td|p|br|li|pre|h\\d)\\b", Pattern.CASE_INSENSITIVE);

    private MediaTypeSniffer() {}

    static MediaType sniff(String text) {
        Matcher object = OBJECT.matcher(text);
        if (object.find()) {
            return MediaType.FACTS_JSON;
        }
        if (FactsCsvReader.isHeader(text)) {
            return MediaType.FACTS_CSV;
        }
        return SubmissionReader.isSubmission(text) ? MediaType.SUBMISSION : kindOfText(text);
    }

    /** Whether a document of text is HTML or plain. */
    static MediaType kindOfText(String text) {
        return HTML.matcher(text).find() && !isTypescript(text) ? MediaType.HTML : MediaType.TEXT;
    }

    /** Whether it is typescript that was put between the tags of a page as it was. */
    private static boolean isTypescript(String text) {
        return !SET.matcher(text).find()
                && COLUMN.matcher(text).results().limit(COLUMNS).count() == COLUMNS;
    }
}
