package org.ticktie.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.ticktie.document.Document;
import org.ticktie.fact.Facts;
import org.ticktie.finding.Finding;
import org.ticktie.finding.Relation;
import org.ticktie.finding.Result;
import org.ticktie.report.Format;
import org.ticktie.rule.RuleSettings;
import org.ticktie.source.Source;

/**
 * How long each stage takes for a small, a medium and a large release, warm, on one thread. Run it with {@code .ci/benchmark
 * stages}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 4, time = 1)
public class StagesBenchmark {
    /** How much is read. */
    @Param
    public ReleaseSize size;

    private StagedCheck check;
    private Source source;
    private Document document;
    private Facts facts;
    private List<Relation> relations;
    private Result result;

    /** Brings the release to where each stage begins. */
    @Setup
    public void begin() {
        check = new StagedCheck(RuleSettings.BUILT_IN);
        source = size.source();
        document = check.read(source);
        facts = check.extract(document);
        relations = check.relations(facts);
        result = check.result(document, facts, relations, check.findings(facts, relations));
    }

    /** Bytes to tables and paragraphs. */
    @Benchmark
    public Document read() {
        return check.read(source);
    }

    /** Tables and paragraphs to facts. */
    @Benchmark
    public Facts extract() {
        return check.extract(document);
    }

    /** Facts to relations. */
    @Benchmark
    public List<Relation> rules() {
        return check.relations(facts);
    }

    /** Relations to findings. */
    @Benchmark
    public List<Finding> diagnose() {
        return check.findings(facts, relations);
    }

    /** The result as a line of JSON. */
    @Benchmark
    public byte[] jsonl() {
        return check.report(Format.JSONL, result);
    }

    /** The result as a page. */
    @Benchmark
    public byte[] html() {
        return check.report(Format.HTML, result);
    }

    /** The result as a workbook. */
    @Benchmark
    public byte[] xlsx() {
        return check.report(Format.XLSX, result);
    }
}
