package org.ticktie.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.ticktie.Ticktie;
import org.ticktie.report.JsonReport;

/** {@code ticktie(content)} in Spark SQL. */
@EnabledForJreRange(max = JRE.JAVA_23, disabledReason = "Spark 4.1 does not run on newer JDKs")
class TicktieFunctionTest {
    private static SparkSession spark;

    @BeforeAll
    static void start() {
        spark = LocalSpark.session();
    }

    /** Every kind of place in a document is among these. */
    @Test
    void saysWhatTheJsonReportSays() throws IOException {
        Ticktie ticktie = new Ticktie();
        List<byte[]> documents = new ArrayList<>();
        List<String> reports = new ArrayList<>();
        for (String name : List.of("txt", "html", "docx", "xlsx", "pdf", "json")) {
            String folder = name.equals("html") ? "planted" : "clean";
            Path file = Path.of("fixtures", folder, "harrow-vale-2025-q1." + name);
            documents.add(Files.readAllBytes(file));
            reports.add(new JsonReport(true)
                    .print(ticktie.check("", Files.newInputStream(file)))
                    .strip()
                    .replace("{\"schema\":\"ticktie/1\",\"document\":\"\",", "{")
                    .replace("\"accepted\":0,", "")
                    .replace(",\"lapsed_acceptances\":[]", ""));
        }
        spark.createDataset(documents, Encoders.BINARY()).createOrReplaceTempView("releases");

        List<String> rows = spark.sql("SELECT result.* FROM (SELECT ticktie(value) AS result FROM releases)")
                .toJSON()
                .collectAsList();

        assertThat(rows).containsExactlyElementsOf(reports);
    }

    @Test
    void textAndItsBytesSayTheSame() throws IOException {
        String text = Files.readString(Path.of("fixtures/clean/harrow-vale-2025-q1.txt"))
                .replace("24,", "25,");
        spark.createDataset(List.of(text), Encoders.STRING()).createOrReplaceTempView("texts");

        List<Row> rows = spark.sql(
                        "SELECT to_json(ticktie(value)) AS t, to_json(ticktie(CAST(value AS BINARY))) AS b FROM texts")
                .collectAsList();

        assertThat(rows.get(0).getString(0)).isEqualTo(rows.get(0).getString(1)).contains("\"status\":\"");
    }

    @Test
    void whatCannotBeReadSaysWhy() {
        Dataset<Row> rows = spark.sql(
                "SELECT r.status, r.reason, r.counts.numbers FROM (SELECT ticktie(c) AS r FROM VALUES (NULL), ('') AS v(c))");

        assertThat(rows.collectAsList().stream().map(Row::mkString))
                .containsExactlyInAnyOrder("unreadableis null0", "unreadableis empty0");
    }

    @Test
    void otherTypesAndCountsOfArgumentsAreRefused() {
        assertThatThrownBy(() -> spark.sql("SELECT ticktie(1)").collectAsList())
                .hasStackTraceContaining("ticktie(content) takes text or binary, not Integer");
        assertThatThrownBy(() -> spark.sql("SELECT ticktie('a', 'b')").collectAsList())
                .hasStackTraceContaining("ticktie(content) takes one argument, not 2");
    }

    @Test
    void registeredByHandItIsTheSame() {
        TicktieFunction.register(spark);

        assertThat(spark.sql("SELECT ticktie('').reason").head().getString(0)).isEqualTo("is empty");
    }

    /** Listed, but gone when its turn comes. */
    @Test
    void fileThatCannotBeOpenedIsARowWithItsReason(@TempDir Path folder) {
        String name = "file:" + folder + "/gone.html";

        Row row = new FileCheck(spark.sparkContext()).call(name);

        assertThat(row.getString(0)).isEqualTo("unreadable");
        assertThat(row.getString(1)).startsWith("cannot be read: ").contains("gone.html");
    }
}
