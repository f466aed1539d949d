package org.ticktie.spark;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.api.java.UDF1;
import org.apache.spark.util.SerializableConfiguration;
import org.ticktie.finding.Result;

/**
 * Checks a file by its name. Spark's own source of binary files would fail the job where one file cannot be opened, and hold
 * a file of any size in memory.
 */
final class FileCheck implements UDF1<String, Row> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<SerializableConfiguration> fileSystems;

    FileCheck(SparkContext context) {
        this.fileSystems = SerializableConfiguration.broadcast(context);
    }

    @Override
    public Row call(String name) {
        return ResultRow.of(check(name));
    }

    private Result check(String name) {
        Path path = new Path(name);
        try (InputStream in = path.getFileSystem(fileSystems.value().value()).open(path)) {
            return RulesOfExecutor.TICKTIE.check(name, in);
        } catch (IOException | RuntimeException e) {
            return Result.unreadable(name, "cannot be read: " + e);
        }
    }
}
