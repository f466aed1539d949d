package org.ticktie.read;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ticktie.read.edgar.SubmissionReader;
import org.ticktie.read.facts.FactsCsvReader;
import org.ticktie.source.MediaType;

/** Recognises a kind of file by its characters. */
final class MediaTypeSniffer {
    private static final Pattern OBJECT = Pattern.compile("\\A\\uFEFF?\\s*+(?:\\{\\s*+[\"}]|\\[\\s*+[{\\]])");

    /** Tags of HTML that the tables of fixed-width exhibits, {@code <TABLE><S><C>}, do not use. */
    private static final Pattern HTML = Pattern.compile(
            "<(?:!doctype\\s+html|html|body|div|tr|td|p|span|br|font|center)\\b", Pattern.CASE_INSENSITIVE);

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
        return HTML.matcher(text).find() ? MediaType.HTML : MediaType.TEXT;
    }
}
