package org.ticktie.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.explode;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.sum;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * Checks documents on an Apache Spark cluster; the entry point for {@code spark-submit}. Writes four Parquet tables, whose
 * columns are called as the fields of {@code ticktie-1.schema.json}: {@code documents}, {@code relations}, {@code findings}
 * and {@code numbers}, with the name of the document first. Findings do not make it fail; wrong usage ends it with 2.
 */
@Command(
        name = "ticktie-spark",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Checks documents on an Apache Spark cluster and writes what was found as Parquet.",
        footer = {
            "",
            "Every document makes a row in documents, also one that cannot be read. Exit codes: 0 done; 2 wrong usage."
        })
public final class TicktieJob implements Callable<Integer> {
    private static final int WRONG_USAGE = 2;

    @Spec
    CommandLine.Model.CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    DocumentSource source;

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "DIR",
            description = "Where the tables go: DIR/documents, relations, findings, numbers. Must not exist yet.")
    String output;

    TicktieJob() {}

    /** Runs the job in the session of {@code spark-submit}. */
    public static void main(String[] args) {
        int code = run(new PrintWriter(System.out, true), new PrintWriter(System.err, true), args);
        if (SparkSession.getDefaultSession().isDefined()) {
            SparkSession.getDefaultSession().get().stop();
        }
        if (code != 0) {
            System.exit(code);
        }
    }

    /** Runs the job in the session that there is and returns its exit code. */
    static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new TicktieJob()).setOut(out).setErr(err);
        line.setParameterExceptionHandler((e, given) -> {
            err.println("ticktie: " + e.getMessage());
            err.println("Try \"--help\".");
            return WRONG_USAGE;
        });
        return line.execute(args);
    }

    @Override
    public Integer call() throws IOException {
        SparkSession spark = SparkSession.builder().appName("ticktie").getOrCreate();
        Path folder = new Path(output);
        if (folder.getFileSystem(spark.sparkContext().hadoopConfiguration()).exists(folder)) {
            throw new ParameterException(spec.commandLine(), "--output " + output + " exists");
        }
        Dataset<Row> checked;
        try {
            checked = source.checked(spark);
        } catch (AnalysisException | IllegalArgumentException e) {
            throw new ParameterException(
                    spec.commandLine(), e.getMessage().lines().findFirst().orElse(""), e);
        }
        // Checked once, for the four tables that are written; on disk, since a million results fit in no memory.
        checked.persist(StorageLevel.DISK_ONLY());
        try {
            write(checked.select("document", "result.*").drop("relations", "findings", "numbers"), "documents");
            for (String table : List.of("relations", "findings", "numbers")) {
                write(
                        checked.select(
                                        col("document"),
                                        explode(col("result." + table)).as("row"))
                                .select("document", "row.*"),
                        table);
            }
        } finally {
            checked.unpersist();
        }
        spec.commandLine().getOut().println(tally(spark));
        return 0;
    }

    /** Small tables in few files, large ones in many. */
    private void write(Dataset<Row> rows, String table) {
        rows.hint("rebalance").write().parquet(output + "/" + table);
    }

    private String tally(SparkSession spark) {
        Row all = spark.read()
                .parquet(output + "/documents")
                .agg(
                        count(lit(1)),
                        sum(col("status").equalTo("agrees").cast("int")),
                        sum(col("status").equalTo("exceptions").cast("int")),
                        sum(col("status").equalTo("untested").cast("int")),
                        sum(col("status").equalTo("unreadable").cast("int")))
                .head();
        return String.format(
                Locale.ROOT,
                "%,d documents: %,d agree, %,d with exceptions, %,d untested, %,d unreadable; written to %s",
                all.get(0),
                all.get(1),
                all.get(2),
                all.get(3),
                all.get(4),
                output);
    }
}
