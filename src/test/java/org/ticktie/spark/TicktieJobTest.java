package org.ticktie.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.ticktie.Ticktie;
import org.ticktie.finding.Result;
import org.ticktie.finding.Status;

/** The job on a thousand documents against the library on the same. */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Spark 4.1 does not run on newer JDKs")
class TicktieJobTest {
    private static final int MANY = 1_000;

    @TempDir
    Path out;

    private static SparkSession spark;
    private static Ticktie ticktie;

    @BeforeAll
    static void start() {
        spark = LocalSpark.session();
        ticktie = new Ticktie();
    }

    /** What a run of the job came to. */
    private record Run(int code, String out, String err) {}

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = TicktieJob.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Run(code, out.toString(), err.toString());
    }

    private String output() {
        return out.resolve("checked").toString();
    }

    @Test
    void thousandDocumentsOfAFolder(@TempDir Path folder) throws IOException {
        Map<String, byte[]> documents = ReleaseVariants.documents(MANY);
        ReleaseVariants.write(documents, folder);

        Run run = run(folder.toString(), "-o", output());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        List<Result> results = results(documents, "file:" + folder + "/");
        assertThat(having(results, Status.UNREADABLE)).isEqualTo(MANY / ReleaseVariants.ROUND);
        assertThat(having(results, Status.EXCEPTIONS)).isGreaterThan(MANY / 2);
        assertThat(run.out().strip())
                .isEqualTo("1,000 documents: " + having(results, Status.AGREES) + " agree, "
                        + having(results, Status.EXCEPTIONS) + " with exceptions, "
                        + having(results, Status.UNTESTED) + " untested, "
                        + having(results, Status.UNREADABLE) + " unreadable; written to " + output());
        holdTables(results);
    }

    @Test
    void oneFile(@TempDir Path folder) throws IOException {
        ReleaseVariants.write(ReleaseVariants.documents(2), folder);

        Run run = run(folder + "/odd/*.docx", "-o", output());

        assertThat(run.out()).startsWith("1 documents: 0 agree, 0 with exceptions, 0 untested, 1 unreadable");
        assertThat(rows("documents", "document", "status"))
                .isEqualTo(Map.of("file:" + folder + "/odd/release-0001.docx", "unreadable"));
        assertThat(rows("numbers", "document", "id")).isEmpty();
    }

    @Test
    void tableWithABinaryColumn() {
        Map<String, byte[]> documents = ReleaseVariants.documents(ReleaseVariants.ROUND);
        table("filings", "BINARY", documents, bytes -> bytes);

        Run run = run("--table", "filings", "--column", "content", "--name", "name", "-o", output());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        holdTables(results(documents, ""));
    }

    @Test
    void filesAsATableWithATextColumn() throws IOException {
        Map<String, byte[]> documents = ReleaseVariants.documents(ReleaseVariants.ROUND);
        documents.keySet().removeIf(name -> name.endsWith(".docx"));
        table("letters", "STRING", documents, bytes -> new String(bytes, StandardCharsets.UTF_8));
        Path files = out.resolve("letters");
        spark.table("letters").write().parquet(files.toString());

        Run run = run("--table", "parquet.`" + files + "`", "--column", "content", "--name", "name", "-o", output());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        holdTables(results(documents, ""));
    }

    private static void table(
            String name, String type, Map<String, byte[]> documents, Function<byte[], Object> content) {
        List<Row> rows = new ArrayList<>();
        documents.forEach((n, bytes) -> rows.add(RowFactory.create(n, content.apply(bytes))));
        spark.createDataFrame(rows, StructType.fromDDL("name STRING, content " + type))
                .createOrReplaceTempView(name);
    }

    private static List<Result> results(Map<String, byte[]> documents, String folder) {
        return documents.entrySet().stream()
                .map(d -> ticktie.check(folder + d.getKey(), new ByteArrayInputStream(d.getValue())))
                .toList();
    }

    private static long having(List<Result> results, Status status) {
        return results.stream().filter(r -> r.status() == status).count();
    }

    /** Every row that the results call for is there, and no other. */
    private void holdTables(List<Result> results) {
        Map<String, String> documents = new TreeMap<>();
        Map<String, String> findings = new TreeMap<>();
        Map<String, String> numbers = new TreeMap<>();
        Map<String, String> relations = new TreeMap<>();
        for (Result r : results) {
            String name = r.document();
            documents.put(name, r.status() + r.reason() + r.counts().numbers());
            r.findings().forEach(f -> findings.put(name + f.id(), f.rule() + f.fingerprint()));
            r.ticks()
                    .forEach(t -> numbers.put(
                            name + t.amount().id(), t.mark() + t.amount().text()));
            r.relations()
                    .forEach(x -> relations.put(
                            name + x.id(), x.outcome() + x.comparison().formula()));
        }
        assertThat(rows("documents", "document", "concat(upper(status), coalesce(reason, ''), counts.numbers)"))
                .isEqualTo(documents);
        assertThat(rows("findings", "concat(document, id)", "concat(rule, fingerprint)"))
                .isEqualTo(findings);
        assertThat(rows("numbers", "concat(document, id)", "concat(upper(status), text)"))
                .isEqualTo(numbers);
        assertThat(rows("relations", "concat(document, id)", "concat(upper(outcome), formula)"))
                .isEqualTo(relations);
    }

    private Map<String, String> rows(String table, String key, String value) {
        List<Row> rows = spark.read()
                .parquet(output() + "/" + table)
                .selectExpr(key, value)
                .collectAsList();
        Map<String, String> all = new TreeMap<>();
        rows.forEach(r -> all.put(r.getString(0), r.getString(1)));
        assertThat(all).hasSameSizeAs(rows);
        return all;
    }

    @Test
    void wrongUsageIsTold(@TempDir Path empty) {
        spark.range(3).createOrReplaceTempView("counted");

        assertThat(refused(empty + "/missing", "-o", output())).contains("Path does not exist");
        assertThat(refused(empty.toString(), "-o", output())).contains("no files in " + empty);
        assertThat(refused(empty.toString(), "-o", empty.toString())).contains("--output " + empty + " exists");
        assertThat(refused(empty.toString())).contains("Missing required option: '--output=DIR'");
        assertThat(refused("-o", output())).contains("Missing required argument");
        assertThat(refused("--table", "missing", "--column", "id", "--name", "id", "-o", output()))
                .contains("`missing` cannot be found");
        assertThat(refused("--table", "counted", "--column", "body", "--name", "id", "-o", output()))
                .contains("`body`");
        assertThat(refused("--table", "counted", "--column", "id", "--name", "id", "-o", output()))
                .contains("column id is neither text nor binary but BIGINT");
        assertThat(refused("--table", "counted", "--column", "id", "-o", output()))
                .contains("--name=COLUMN");
        assertThat(out.resolve("checked")).doesNotExist();
    }

    private static String refused(String... args) {
        Run run = run(args);
        assertThat(run.code()).isEqualTo(2);
        return run.err();
    }
}
