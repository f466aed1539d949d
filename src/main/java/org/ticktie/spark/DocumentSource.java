package org.ticktie.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.udf;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.AnalysisException;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Where the documents of a job come from: files, or a column of a table. */
final class DocumentSource {
    /** A few seconds of work: long beside the cost of starting a task, short beside the cost of repeating one. */
    private static final int FILES_PER_TASK = 100;

    @Parameters(
            paramLabel = "FOLDER",
            arity = "1",
            description = {
                "Folder (searched to the bottom), file or glob, of any file system that Spark knows. All files are",
                "checked, whatever their endings, but those whose names begin with _ or a dot."
            })
    String folder;

    @ArgGroup(exclusive = false)
    TableColumn table;

    /** A column of a table. */
    static final class TableColumn {
        @Option(
                names = "--table",
                required = true,
                paramLabel = "TABLE",
                description = "A table of the catalogue, or files: parquet.`hdfs:///filings`.")
        String name;

        @Option(
                names = "--column",
                required = true,
                paramLabel = "COLUMN",
                description = "Its column with the documents, text or binary.")
        String content;

        @Option(
                names = "--name",
                required = true,
                paramLabel = "COLUMN",
                description = "Its column with the names of the documents, of any type that can be printed.")
        String document;
    }

    /**
     * The documents checked: {@code document}, their names, and {@code result}.
     *
     * @throws AnalysisException where there is no such folder, table or column
     * @throws IllegalArgumentException where there is nothing to check in it
     */
    Dataset<Row> checked(SparkSession spark) throws AnalysisException {
        return folder != null ? files(spark) : rows(spark);
    }

    private Dataset<Row> files(SparkSession spark) {
        String[] found = spark.read()
                .format("binaryFile")
                .option("recursiveFileLookup", "true")
                .load(folder)
                .inputFiles();
        if (found.length == 0) {
            throw new IllegalArgumentException("no files in " + folder);
        }
        List<String> names = Arrays.stream(found)
                .map(f -> new Path(URI.create(f)).toString())
                .sorted()
                .toList();
        int tasks =
                Math.max(1 + names.size() / FILES_PER_TASK, spark.sparkContext().defaultParallelism());
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        return spark.createDataset(context.parallelize(names, tasks).rdd(), Encoders.STRING())
                .toDF("document")
                .withColumn(
                        "result",
                        udf(new FileCheck(spark.sparkContext()), ResultRow.TYPE).apply(col("document")));
    }

    private Dataset<Row> rows(SparkSession spark) {
        Dataset<Row> rows = spark.table(table.name);
        Column content = rows.col(table.content);
        DataType type = rows.select(content).schema().apply(0).dataType();
        if (!type.equals(DataTypes.StringType) && !type.equals(DataTypes.BinaryType)) {
            throw new IllegalArgumentException(
                    "column " + table.content + " is neither text nor binary but " + type.sql());
        }
        return rows.select(
                rows.col(table.document).cast("string").as("document"),
                udf(new TicktieFunction(), ResultRow.TYPE).apply(content).as("result"));
    }
}
