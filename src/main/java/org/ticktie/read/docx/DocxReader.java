package org.ticktie.read.docx;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.ticktie.document.Document;
import org.ticktie.read.Archive;
import org.ticktie.read.DocumentReader;
import org.ticktie.read.Rendition;
import org.ticktie.read.UnreadableException;
import org.ticktie.read.Xml;
import org.ticktie.source.MediaType;
import org.ticktie.source.Source;

/**
 * Reads Word documents: paragraphs, headings, lists, tables, text boxes and notes, as they read once all tracked changes are
 * accepted. Headers, footers and comments are not part of the text.
 */
public final class DocxReader {
    private static final String MAIN = "word/document.xml";

    private final DocumentReader html;

    /**
     * @param html reads what the document is put down as
     */
    public DocxReader(DocumentReader html) {
        this.html = html;
    }

    public Document read(Source source) throws UnreadableException {
        try (Archive archive = Archive.of(source.bytes())) {
            Element main = Xml.parse(archive, MAIN);
            if (main == null) {
                throw new UnreadableException("is a Word document without text (" + MAIN + " is missing)", "");
            }
            Styles styles = Styles.of(Xml.parse(archive, "word/styles.xml"));
            Rendition rendition = new Rendition();
            Changes changes = new Changes();
            rendition.add("<body>\n");
            new BodyWriter(rendition, styles, changes, "document").write(main);
            notes(archive, "footnotes", rendition, styles, changes);
            notes(archive, "endnotes", rendition, styles, changes);
            return rendition.read(source, MediaType.HTML, html, unread(archive, changes));
        }
    }

    private static void notes(Archive archive, String part, Rendition rendition, Styles styles, Changes changes)
            throws UnreadableException {
        Element notes = Xml.parse(archive, "word/" + part + ".xml");
        if (notes != null) {
            new BodyWriter(rendition, styles, changes, part).write(notes);
        }
    }

    private static List<String> unread(Archive archive, Changes changes) {
        List<String> unread = new ArrayList<>();
        if (changes.any()) {
            unread.add(changes.toString());
        }
        if (archive.has("word/vbaProject.bin")) {
            unread.add("Macros: they are never run.");
        }
        return unread;
    }
}
