package org.ticktie.read;

import org.ticktie.document.Document;
import org.ticktie.read.docx.DocxReader;
import org.ticktie.read.edgar.SubmissionReader;
import org.ticktie.read.facts.FactsCsvReader;
import org.ticktie.read.facts.FactsJsonReader;
import org.ticktie.read.html.HtmlReader;
import org.ticktie.read.pdf.PdfReader;
import org.ticktie.read.text.TextReader;
import org.ticktie.read.xlsx.XlsxReader;
import org.ticktie.source.Source;

/** The reader for every kind of file. */
public final class Readers {
    private final TextReader text = new TextReader();
    private final DocumentReader html = new HtmlReader(text::blocks);
    private final DocxReader docx = new DocxReader(html);
    private final XlsxReader xlsx = new XlsxReader(html);
    private final PdfReader pdf = new PdfReader(text);
    private final SubmissionReader submission =
            new SubmissionReader((name, part) -> read(new Source(name, MediaTypeSniffer.kindOfText(part), part)));
    private final FactsCsvReader csv = new FactsCsvReader();
    private final FactsJsonReader facts = new FactsJsonReader();

    /** The document that {@code source} prints. */
    public Document read(Source source) throws UnreadableException {
        return switch (source.mediaType()) {
            case HTML -> html.read(source);
            case TEXT -> text.read(source);
            case DOCX -> docx.read(source);
            case PDF -> pdf.read(source);
            case XLSX -> xlsx.read(source);
            case SUBMISSION -> submission.read(source);
            case FACTS_CSV -> csv.read(source);
            case FACTS_JSON -> facts.read(source);
        };
    }
}
