package org.ticktie.read.edgar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.TaggedFact;
import org.ticktie.read.Relocation;
import org.ticktie.read.UnreadableException;
import org.ticktie.source.LineMap;
import org.ticktie.source.Source;

/**
 * Reads full submissions as the SEC keeps them: many documents in one file of text. Checked are the exhibits 99, which hold
 * releases; where there are none, the report itself. All else is named as not read.
 */
public final class SubmissionReader {
    /** Reads a document of a submission by its own kind. */
    public interface PartReader {
        Document read(String name, String text) throws UnreadableException;
    }

    private static final int MOST_NAMED = 12;

    private final PartReader parts;

    public SubmissionReader(PartReader parts) {
        this.parts = parts;
    }

    /** Whether the text is a submission, and not one document in the wrapper that it had in one. */
    public static boolean isSubmission(String text) {
        int first = text.indexOf("<DOCUMENT>");
        if (first < 0 || text.indexOf("<TYPE>", first) < 0) {
            return false;
        }
        return text.lastIndexOf("-HEADER>", first) >= 0 || text.indexOf("<DOCUMENT>", first + 1) > 0;
    }

    public Document read(Source source) throws UnreadableException {
        List<Part> all = Part.of(source.text());
        List<Part> read = all.stream().filter(Part::isReleaseExhibit).toList();
        if (read.isEmpty()) {
            read = all.stream().filter(Part::isReport).toList();
        }
        if (read.isEmpty()) {
            throw new UnreadableException("is a submission without a release or report: " + names(all), "");
        }
        LineMap lines = new LineMap(source.text());
        List<Block> blocks = new ArrayList<>();
        List<TaggedFact> tags = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        for (Part part : read) {
            String text = source.text().substring(part.start(), part.end());
            if (!text.isBlank()) {
                Document document = parts.read(part.name(), text);
                Relocation relocation =
                        new Relocation(span -> lines.span(span.start() + part.start(), span.end() + part.start()));
                blocks.addAll(relocation.of(document.blocks()));
                tags.addAll(relocation.ofTags(document.tagged()));
                document.unread().forEach(u -> unread.add(part.name() + ": " + u));
            }
        }
        List<Part> others = new ArrayList<>(all);
        others.removeAll(read);
        if (!others.isEmpty()) {
            unread.add("Of this submission " + names(read) + " was checked, and not " + names(others) + ".");
        }
        return new Document(source, blocks, tags, unread);
    }

    private static String names(List<Part> parts) {
        String named = String.join(
                ", ", parts.stream().limit(MOST_NAMED).map(Part::name).toList());
        return parts.size() > MOST_NAMED ? named + " and " + (parts.size() - MOST_NAMED) + " more" : named;
    }

    /**
     * A document of a submission.
     *
     * @param type its type, such as {@code EX-99.1}
     * @param file the name of its file
     * @param start offset of its text
     * @param end offset behind it
     */
    private record Part(String type, String file, int start, int end) {
        static List<Part> of(String text) {
            List<Part> parts = new ArrayList<>();
            int at = text.indexOf("<DOCUMENT>");
            while (at >= 0) {
                int next = text.indexOf("<DOCUMENT>", at + 1);
                int limit = next < 0 ? text.length() : next;
                String part = text.substring(at, limit);
                int begin = part.indexOf("<TEXT>");
                String head = begin < 0 ? part : part.substring(0, begin);
                int start = begin < 0 ? part.length() : begin + 6;
                // one that was cut off has no end
                int end = part.lastIndexOf("</TEXT>");
                parts.add(new Part(
                        label(head, "<TYPE>"), label(head, "<FILENAME>"), at + start, end < start ? limit : at + end));
                at = next;
            }
            return parts;
        }

        private static String label(String head, String tag) {
            int from = head.indexOf(tag);
            if (from < 0) {
                return "";
            }
            int to = head.indexOf('\n', from);
            return head.substring(from + tag.length(), to < 0 ? head.length() : to)
                    .strip();
        }

        boolean isReleaseExhibit() {
            return type.toUpperCase(Locale.ROOT).startsWith("EX-99") && isText();
        }

        /** Whether it is the report that the submission was made for, not an exhibit or what goes with it. */
        boolean isReport() {
            String upper = type.toUpperCase(Locale.ROOT);
            return isText()
                    && (upper.startsWith("8-K")
                            || upper.startsWith("10-")
                            || upper.startsWith("6-K")
                            || upper.startsWith("20-F")
                            || upper.startsWith("40-F")
                            || upper.startsWith("EX-13"));
        }

        private boolean isText() {
            String lower = file.toLowerCase(Locale.ROOT);
            return lower.isEmpty() || lower.endsWith(".htm") || lower.endsWith(".html") || lower.endsWith(".txt");
        }

        String name() {
            return file.isEmpty() ? type : type + " (" + file + ")";
        }
    }
}
