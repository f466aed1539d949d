package org.ticktie.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
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
    private static final Map<String, byte[]> DOCUMENTS = ReleaseVariants.documents(MANY);
    private static final Map<String, Result> RESULTS = new TreeMap<>();

    @TempDir
    static Path folder;

    @TempDir
    Path out;

    private static SparkSession spark;

    /** What a run of the job came to. */
    private record Run(int code, String out, String err) {}

    @BeforeAll
    static void checkInProcess() throws IOException {
        spark = LocalSpark.session();
        ReleaseVariants.write(DOCUMENTS, folder);
        Ticktie ticktie = new Ticktie();
        DOCUMENTS.forEach((name, bytes) -> RESULTS.put(name, ticktie.check(name, new ByteArrayInputStream(bytes))));
    }

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = TicktieJob.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
        return new Run(code, out.toString(), err.toString());
    }

    private Dataset<Row> written(String table) {
        return spark.read().parquet(out.resolve("checked").resolve(table).toString());
    }

    private static long having(Status status) {
        return RESULTS.values().stream().filter(r -> r.status() == status).count();
    }

    @Test
    void thousandDocumentsOfAFolder() {
        Run run = run(folder.toString(), "-o", out.resolve("checked").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(having(Status.UNREADABLE)).isEqualTo(MANY / 50);
        assertThat(having(Status.EXCEPTIONS)).isGreaterThan(MANY / 2);
        assertThat(run.out().strip())
                .isEqualTo("1,000 documents: " + having(Status.AGREES) + " agree, " + having(Status.EXCEPTIONS)
                        + " with exceptions, 0 untested, 20 unreadable; written to " + out.resolve("checked"));
        holdTables("file:" + folder + "/");
    }

    /** Every row that a result calls for is there, and no other. */
    private void holdTables(String prefix) {
        Map<String, String> documents = new TreeMap<>();
        Map<String, String> findings = new TreeMap<>();
        Map<String, String> numbers = new TreeMap<>();
        Map<String, String> relations = new TreeMap<>();
        RESULTS.forEach((name, result) -> {
            documents.put(
                    prefix + name,
                    result.status() + " " + result.reason() + " " + result.counts().numbers());
            result.findings()
                    .forEach(f -> findings.put(prefix + name + " " + f.id(), f.rule() + " " + f.fingerprint()));
            result.ticks().forEach(t -> numbers.put(prefix + name + " " + t.amount().id(), t.mark() + " " + t.amount().text()));
            result.relations()
                    .forEach(r -> relations.put(
                            prefix + name + " " + r.id(),
                            r.outcome() + " " + r.comparison().formula()));
        });
        assertThat(rows("documents", "document", "concat(upper(status), ' ', coalesce(reason, ''), ' ', counts.numbers)"))
                .isEqualTo(documents);
        assertThat(rows("findings", "concat(document, ' ', id)", "concat(rule, ' ', fingerprint)"))
                .isEqualTo(findings);
        assertThat(rows("numbers", "concat(document, ' ', id)", "concat(upper(status), ' ', text)"))
                .isEqualTo(numbers);
        assertThat(rows("relations", "concat(document, ' ', id)", "concat(upper(outcome), ' ', formula)"))
                .isEqualTo(relations);
    }

    private Map<String, String> rows(String table, String key, String value) {
        List<Row> rows = written(table).selectExpr(key, value).collectAsList();
        Map<String, String> all = new TreeMap<>();
        rows.forEach(r -> all.put(r.getString(0), r.getString(1)));
        assertThat(all).hasSameSizeAs(rows);
        return all;
    }

    @Test
    void tableWithABinaryColumn() {
        table("filings", "BINARY", bytes -> bytes);

        Run run = run("--table", "filings", "--column", "content", "--name", "name", "-o", out.resolve("checked").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        holdTables("");
    }

    @Test
    void tableWithATextColumn() {
        table("letters", "STRING", bytes -> new String(bytes, StandardCharsets.UTF_8));

        Run run = run("--table", "letters", "--column", "content", "--name", "name", "-o", out.resolve("checked").toString());

        assertThat(run.code()).isZero();
        assertThat(rows("findings", "concat(document, ' ', id)", "fingerprint")).isNotEmpty();
    }

    private static void table(String name, String type, java.util.function.Function<byte[], Object> content) {
        List<Row> rows = new ArrayList<>();
        DOCUMENTS.forEach((n, bytes) -> rows.add(RowFactory.create(n, content.apply(bytes))));
        spark.createDataFrame(rows, StructType.fromDDL("name STRING, content " + type))
                .createOrReplaceTempView(name);
    }

    @Test
    void wrongUsageIsTold() throws IOException {
        table("wrong", "BINARY", bytes -> bytes);
        String to = out.resolve("checked").toString();
        Path empty = Files.createDirectory(out.resolve("empty"));

        assertThat(run(out.resolve("missing").toString(), "-o", to).err()).contains("Path does not exist");
        assertThat(run(empty.toString(), "-o", to).err()).contains("no files in " + empty);
        assertThat(run(folder.toString(), "-o", empty.toString()).err()).contains("--output " + empty + " exists");
        assertThat(run(folder.toString()).err()).contains("Missing required option: '--output=DIR'");
        assertThat(run("-o", to).err()).contains("Missing required argument");
        assertThat(run("--table", "missing", "--column", "c", "--name", "n", "-o", to).err())
                .contains("`missing` cannot be found");
        assertThat(run("--table", "wrong", "--column", "body", "--name", "name", "-o", to).err())
                .contains("`body` cannot be resolved");
        assertThat(run("--table", "wrong", "--column", "content", "--name", "n", "-o", to).err())
                .contains("`n` cannot be resolved");
        spark.range(3).createOrReplaceTempView("counted");
        Run run = run("--table", "counted", "--column", "id", "--name", "id", "-o", to);
        assertThat(run.err()).contains("column id is neither text nor binary but BIGINT");
        assertThat(run.code()).isEqualTo(2);
        assertThat(out.resolve("checked")).doesNotExist();
    }
}
