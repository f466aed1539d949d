package org.ticktie.extract.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.ticktie.document.Block;
import org.ticktie.document.Document;
import org.ticktie.document.Heading;
import org.ticktie.document.Paragraph;
import org.ticktie.document.Table;
import org.ticktie.extract.GivenUp;
import org.ticktie.extract.period.PeriodLabel;
import org.ticktie.source.Excerpt;

/** The headings and paragraphs of a document, read sentence by sentence, before they are held against its tables. */
public final class ProseText {
    private static final List<String> OUTLOOK =
            List.of("outlook", "guidance", "forecast", "expectation", "forward-looking", "forward looking", "target");
    private static final Pattern RESULTS = Pattern.compile("result|highlight");
    private static final Pattern REPORTS = Pattern.compile(
            RESULTS
                    + "|\\b(?:provides?|raises?|updates?|announces?|reaffirms?|reiterates?|issues?|lifts?|increases?|lowers?|reports?)\\b");
    private static final int HEADING_LEVELS = 6;
    private static final int LONGEST_BEGINNING = 200;
    private static final int LONGEST_NAME = 45;
    private static final int LONGEST_OUTLOOK_HEADING = 60;

    /** A sentence with its figures and what its surroundings lend it. */
    record Sentence(
            List<ProseFigure> figures,
            List<String> context,
            List<String> narrow,
            PeriodLabel period,
            boolean startsBlock,
            boolean outlook,
            int section) {}

    private final List<Sentence> sentences = new ArrayList<>();
    private final List<ProseFigure> figures = new ArrayList<>();
    private final Excerpt[] headings = new Excerpt[HEADING_LEVELS + 1];
    private final Excerpt[] bullets = new Excerpt[4];
    private final Footnotes footnotes = new Footnotes();
    private Excerpt introduction = Excerpt.EMPTY;
    private int sentenceCount;
    private int section;
    /** The period of the latest heading that named one. */
    private PeriodLabel sectionPeriod;

    private Set<String> issuer = Set.of();

    private ProseText() {}

    /** Reads the text of {@code document}. */
    public static ProseText of(Document document) {
        ProseText text = new ProseText();
        text.issuer = Issuer.terms(document);
        for (int i = 0; i < document.blocks().size(); i++) {
            GivenUp.check();
            Block block = document.blocks().get(i);
            if (block instanceof Heading h) {
                text.heading(i, h);
            } else if (block instanceof Paragraph p) {
                text.paragraph(i, p);
            } else if (block instanceof Table t) {
                text.footnotes.table(t);
            }
        }
        return text;
    }

    /** Its figures, in reading order. */
    public List<ProseFigure> figures() {
        return figures;
    }

    /** Terms of the issuer's name, which say nothing about a line. */
    Set<String> issuer() {
        return issuer;
    }

    List<Sentence> sentences() {
        return sentences;
    }

    private void heading(int block, Heading heading) {
        int level = Math.max(1, Math.min(HEADING_LEVELS, heading.level()));
        for (int i = level; i <= HEADING_LEVELS; i++) {
            headings[i] = null;
        }
        introduction = Excerpt.EMPTY;
        Arrays.fill(bullets, null);
        read(block, heading.text());
        headings[level] = heading.text();
        section++;
        List<PeriodMention> periods = PeriodMention.in(heading.text().string());
        if (!periods.isEmpty()) {
            sectionPeriod = periods.get(0).label();
        }
    }

    private void paragraph(int block, Paragraph paragraph) {
        int depth = Math.min(bullets.length - 1, paragraph.bullet());
        for (int i = depth; i < bullets.length; i++) {
            bullets[i] = null;
        }
        boolean figures = read(block, paragraph.text());
        if (depth > 0) {
            bullets[depth] = paragraph.text();
        } else {
            introduction = !figures && introduces(paragraph.text().string().trim())
                    ? paragraph.text()
                    : figures ? introduction : Excerpt.EMPTY;
        }
    }

    /** Whether a line without figures stands over what follows: "For the third quarter:", or a few words without a full stop. */
    private static boolean introduces(String line) {
        return line.endsWith(":") || line.length() < LONGEST_OUTLOOK_HEADING && !line.endsWith(".");
    }

    private boolean read(int block, Excerpt text) {
        String string = text.string();
        List<String> noted = footnotes.captions(string);
        List<Mention> mentions = Mentions.in(text);
        if (mentions.isEmpty()) {
            return false;
        }
        List<PeriodMention> periods = PeriodMention.in(string);
        List<String> context = context();
        List<String> narrow = narrow();
        PeriodLabel period = lentPeriod();
        boolean outlook = outlook();
        boolean first = true;
        int m = 0;
        for (Sentences.Range range : Sentences.in(string)) {
            while (m < mentions.size() && mentions.get(m).start() < range.from()) {
                m++;
            }
            if (m >= mentions.size() || mentions.get(m).start() >= range.to()) {
                first = false;
                continue;
            }
            List<Token> tokens = Tokens.in(string, range, mentions, periods);
            List<ProseFigure> found = new ArrayList<>();
            Reading.Place place = new Reading.Place(block, sentenceCount++);
            for (Reading reading : SentenceReader.read(string, tokens, mentions, place)) {
                reading.note(noted);
                found.add(new ProseFigure(block, text, reading, range));
            }
            sentences.add(new Sentence(found, context, narrow, period, first, outlook, section));
            figures.addAll(found);
            first = false;
        }
        return true;
    }

    private List<Excerpt> surroundings() {
        List<Excerpt> all = new ArrayList<>();
        for (Excerpt e : bullets) {
            all.add(0, e);
        }
        all.add(introduction);
        for (int i = HEADING_LEVELS; i > 0; i--) {
            all.add(headings[i]);
        }
        all.removeIf(e -> e == null || e.isBlank());
        return all;
    }

    private static String beginning(Excerpt e) {
        return e.string().substring(0, Math.min(LONGEST_BEGINNING, e.string().length()));
    }

    private List<String> context() {
        Set<String> terms = new LinkedHashSet<>();
        for (Excerpt e : surroundings()) {
            terms.addAll(Terms.of(beginning(e)));
        }
        return List.copyOf(terms);
    }

    /** Terms of the heading, introduction or parent bullet just above, where it is short enough to be a name. */
    private List<String> narrow() {
        List<Excerpt> all = surroundings();
        if (all.isEmpty()
                || all.get(0).string().length() > LONGEST_NAME
                || !Mentions.in(all.get(0)).isEmpty()) {
            return List.of();
        }
        List<String> terms = new ArrayList<>(Terms.of(all.get(0).string()));
        terms.removeAll(issuer);
        return terms;
    }

    private PeriodLabel lentPeriod() {
        for (Excerpt e : surroundings()) {
            List<PeriodMention> periods = PeriodMention.in(beginning(e));
            if (!periods.isEmpty()) {
                return periods.get(0).label();
            }
        }
        return sectionPeriod;
    }

    /** Whether the heading or introduction just above announces expectations, and no heading below it results. */
    private boolean outlook() {
        for (Excerpt e : surroundings()) {
            String said = e.string().toLowerCase(Locale.ROOT);
            boolean announced = OUTLOOK.stream().anyMatch(said::contains);
            if (!announced
                    && Arrays.asList(headings).contains(e)
                    && RESULTS.matcher(said).find()) {
                return false;
            }
            boolean headline = said.length() > LONGEST_OUTLOOK_HEADING
                    || REPORTS.matcher(said).find(); // which may also mention the outlook
            if (announced && !headline) {
                return true;
            }
        }
        return false;
    }
}
