package org.ticktie.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.ticktie.diagnose.Diagnostician;
import org.ticktie.document.Document;
import org.ticktie.engine.Engine;
import org.ticktie.engine.RuleBase;
import org.ticktie.extract.Extractor;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.read.Readers;
import org.ticktie.read.UnreadableException;
import org.ticktie.report.Format;
import org.ticktie.rule.RuleSettings;
import org.ticktie.rule.Severity;
import org.ticktie.source.Source;

/** The way of a document through the program one stage at a time, so that each can be timed by itself. */
final class StagedCheck {
    /** What is done with a document, in this order; the reports are one stage each, for they differ. */
    enum Stage {
        READ,
        EXTRACT,
        RULES,
        DIAGNOSE,
        JSONL,
        HTML,
        XLSX
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Readers readers = new Readers();
    private final Extractor extractor = new Extractor();
    private final RuleBase rules;
    private final Engine engine;
    private final Diagnostician diagnostician = new Diagnostician();
    private final Format.Setting setting;

    /** With the built-in rules and those of the settings. */
    StagedCheck(RuleSettings settings) {
        rules = RuleBase.of(settings);
        engine = new Engine(rules);
        setting = new Format.Setting(rules.catalogue().rules(), Severity.ERROR, false, false);
    }

    Document read(Source source) {
        try {
            return readers.read(source);
        } catch (UnreadableException e) {
            throw new IllegalArgumentException(e);
        }
    }

    Facts extract(Document document) {
        return extractor.extract(document);
    }

    List<Relation> relations(Facts facts) {
        return engine.relations(facts);
    }

    List<Finding> findings(Facts facts, List<Relation> relations) {
        return diagnostician.findings(facts, relations);
    }

    Result result(Document document, Facts facts, List<Relation> relations, List<Finding> findings) {
        return Result.of("document", document.source(), facts, document.unread(), relations, findings);
    }

    byte[] report(Format format, Result result) {
        return format.report(setting).part(result);
    }

    /** How long each stage keeps a core busy, in seconds: what else the machine does makes no difference. */
    Map<Stage, Double> seconds(Source source) {
        Map<Stage, Double> seconds = new EnumMap<>(Stage.class);
        long start = THREADS.getCurrentThreadCpuTime();
        Document document = read(source);
        start = lap(seconds, Stage.READ, start);
        Facts facts = extract(document);
        start = lap(seconds, Stage.EXTRACT, start);
        List<Relation> relations = relations(facts);
        start = lap(seconds, Stage.RULES, start);
        List<Finding> findings = findings(facts, relations);
        Result result = result(document, facts, relations, findings);
        start = lap(seconds, Stage.DIAGNOSE, start);
        for (Stage stage : List.of(Stage.JSONL, Stage.HTML, Stage.XLSX)) {
            report(Format.valueOf(stage.name()), result);
            start = lap(seconds, stage, start);
        }
        return seconds;
    }

    private static long lap(Map<Stage, Double> seconds, Stage stage, long start) {
        long now = THREADS.getCurrentThreadCpuTime();
        seconds.put(stage, (now - start) / 1e9);
        return now;
    }
}
