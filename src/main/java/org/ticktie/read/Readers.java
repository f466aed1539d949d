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
    private final DocumentReader html;
    private final DocxReader docx;
    private final XlsxReader xlsx;
    private final PdfReader pdf = new PdfReader(text);
    private final SubmissionReader submission =
            new SubmissionReader((name, part) -> read(new Source(name, MediaTypeSniffer.kindOfText(part), part)));
    private final FactsCsvReader csv = new FactsCsvReader();
    private final FactsJsonReader facts = new FactsJsonReader();

    /** Readers of documents that are nested as deep as usual. */
    public Readers() {
        this(HtmlReader.USUAL_LEVELS);
    }

    /** @param levels how deep elements of a page may stand in each other; of what stands deeper not all is read */
    public Readers(int levels) {
        html = new HtmlReader(text::blocks, levels);
        docx = new DocxReader(html);
        xlsx = new XlsxReader(html);
    }

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
