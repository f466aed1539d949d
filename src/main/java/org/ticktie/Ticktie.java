package org.ticktie;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.ticktie.compare.Drafts;
import org.ticktie.diagnose.Diagnostician;
import org.ticktie.document.Document;
import org.ticktie.engine.Engine;
import org.ticktie.engine.RuleBase;
import org.ticktie.engine.RuleFailure;
import org.ticktie.extract.Extractor;
import org.ticktie.extract.across.TieOut;
import org.ticktie.fact.Facts;
import org.ticktie.fact.Reference;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;
import org.ticktie.read.JsonLines;
import org.ticktie.read.Readers;
import org.ticktie.read.SourceReader;
import org.ticktie.read.UnreadableException;
import org.ticktie.rule.RuleCatalogue;
import org.ticktie.rule.RuleSettings;
import org.ticktie.source.Source;

/**
 * The checker as a library: {@code new Ticktie().check(path)}. Make one and share it between threads; making it readies the
 * rules, checking a document leaves nothing behind. No input makes a {@code check} throw.
 */
public final class Ticktie {
    private final RuleBase rules;
    private final Engine engine;
    private final Limits limits;
    private final TimeLimit time;
    private final SourceReader sources;
    private final Reading readers;
    private final Extractor extractor = new Extractor();
    private final Diagnostician diagnostician = new Diagnostician();

    /** A checker with the built-in rules. */
    public Ticktie() {
        this(RuleSettings.BUILT_IN);
    }

    /**
     * A checker with the built-in rules and a user's own, as settings have them.
     *
     * @throws org.ticktie.rule.RuleException where a rule of the user's does not compile, or settings speak of no rule
     */
    public Ticktie(RuleSettings settings) {
        this(settings, Limits.USUAL);
    }

    /**
     * The same, with limits of the caller's choice for each document.
     *
     * @throws org.ticktie.rule.RuleException where a rule of the user's does not compile, or settings speak of no rule
     */
    public Ticktie(RuleSettings settings, Limits limits) {
        this(settings, limits, new Readers(limits.nesting())::read);
    }

    Ticktie(RuleSettings settings, Limits limits, Reading readers) {
        this.rules = RuleBase.of(settings);
        this.engine = new Engine(rules);
        this.limits = limits;
        this.time = new TimeLimit(limits.time());
        this.sources = new SourceReader(limits.megabytes());
        this.readers = readers;
    }

    /** Begins to load in the background what every check needs, and does not wait: for a program that is still being told what to check. */
    public static void prepare() {
        RuleBase.prepare();
        Extractor.prepare();
    }

    /** The built-in rules with their pages, without the cost of making them ready to run. */
    public static RuleCatalogue builtInRules() {
        return rules(RuleSettings.BUILT_IN);
    }

    /** The rules that settings choose, with their pages; a user's own are read, not compiled. */
    public static RuleCatalogue rules(RuleSettings settings) {
        return RuleBase.catalogue(settings);
    }

    /** The rules of this checker with their pages. */
    public RuleCatalogue rules() {
        return rules.catalogue();
    }

    /**
     * Reads and checks the file at that path as one document. JSON Lines, of which {@link #holdsLines(Path)} tells, hold many:
     * {@link #lines} reads those, and here they are unreadable.
     */
    public Result check(Path path) {
        return guarded(path.toString(), () -> sources.read(path));
    }

    /**
     * Reads and checks the file at that path, and holds it against other documents: what is shown for the same line and
     * period there should agree.
     */
    public Result check(Path path, List<Reference> references) {
        return guarded(path.toString(), () -> sources.read(path), references);
    }

    /** Reads and checks what a stream holds, under a name of the caller's choice, and holds it against other documents. */
    public Result check(String name, InputStream in, List<Reference> references) {
        return guarded(name, () -> sources.read(name, in), references);
    }

    /** Whether a file holds JSON Lines, one document a line; {@link #check(Path)} reads a file as one document. */
    public static boolean holdsLines(Path path) {
        return JsonLines.isIn(path);
    }

    /** The same for a stream that supports marks; it is left where it was. */
    public static boolean holdsLines(InputStream in) throws IOException {
        return JsonLines.isIn(in);
    }

    /**
     * The documents of JSON Lines, one a line, named {@code name:17}. A line is read when it is asked for and kept by nobody
     * else, so that the stream may be of any length; a line that cannot be read is a result like any other.
     */
    public Iterator<Pending> lines(String name, InputStream in, List<Reference> references) {
        return new PendingLines(
                name, new JsonLines(name, in), source -> guarded(source.name(), () -> source, references));
    }

    /** The result with what has become of its document since an earlier draft; the same where either was not read. */
    public static Result since(Result previous, Result current) {
        boolean read = previous.status() != Status.UNREADABLE && current.status() != Status.UNREADABLE;
        return read ? current.since(Drafts.compare(previous, current)) : current;
    }

    /** A document to hold others against; name it once for many of them. */
    public Reference reference(Reference.Role role, Path path) throws UnreadableException {
        return new Reference(path.toString(), role, read(path));
    }

    /** Reads and checks what a stream holds, under a name of the caller's choice. */
    public Result check(String name, InputStream in) {
        return guarded(name, () -> sources.read(name, in));
    }

    /** Reads and checks a file that is already in memory. */
    public Result check(Source source) {
        return guarded(source.name(), () -> source);
    }

    /** Checks a document that was read before. */
    public Result check(Document document) {
        String name = document.source() == null ? "" : document.source().name();
        return check(name, document, extractor.extract(document));
    }

    /** Checks facts that were extracted before or elsewhere. */
    public Result check(Facts facts) {
        return check("", null, facts);
    }

    /** What the file at that path was understood to say; the first tool when a result surprises. */
    public Facts read(Path path) throws UnreadableException {
        return extractor.extract(readers.read(sources.read(path)));
    }

    /** What a stream was understood to say. */
    public Facts read(String name, InputStream in) throws UnreadableException {
        return extractor.extract(readers.read(sources.read(name, in)));
    }

    /** The file at that path as printed, nothing interpreted. */
    public Document document(Path path) throws UnreadableException {
        return readers.read(sources.read(path));
    }

    private Result check(String name, Document document, Facts facts) {
        List<Relation> relations = engine.relations(facts);
        List<Finding> findings = diagnostician.findings(facts, relations);
        Source source = document == null ? null : document.source();
        List<String> unread = document == null ? List.of() : document.unread();
        return Result.of(name, source, facts, unread, relations, findings);
    }

    /** What makes a document of a file. */
    interface Reading {
        Document read(Source source) throws UnreadableException;
    }

    /** Where a document comes from. */
    private interface Origin {
        Source open() throws UnreadableException;
    }

    private Result guarded(String name, Origin origin) {
        return guarded(name, origin, List.of());
    }

    private Result guarded(String name, Origin origin, List<Reference> references) {
        return time.of(name, () -> survived(name, origin, references));
    }

    /** One document must never cost the others of a batch their results, whatever goes wrong with it. */
    private Result survived(String name, Origin origin, List<Reference> references) {
        try {
            Document document = readers.read(origin.open());
            if (limits.exceededBy(document)) {
                return Result.unreadable(
                        name,
                        "has more than " + limits.cells()
                                + " cells and paragraphs\nMaybe allow it more with --max-cells.");
            }
            return check(name, document, TieOut.tie(extractor.extract(document), references));
        } catch (UnreadableException e) {
            return Result.unreadable(name, e.getMessage());
        } catch (RuleFailure e) {
            return Result.unreadable(name, "could not be checked: " + e.getMessage());
        } catch (StackOverflowError e) {
            return Result.unreadable(name, "is nested too deeply");
        } catch (OutOfMemoryError e) {
            return Result.unreadable(name, "needs more memory than there is");
        } catch (RuntimeException | LinkageError | AssertionError e) {
            return Result.unreadable(
                    name,
                    "made Ticktie fail (" + e
                            + ")\nMaybe report it with the document: it is a mistake in the program.");
        }
    }
}
