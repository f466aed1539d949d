package org.ticktie.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** A cluster of two threads in this JVM. */
final class LocalSpark {
    private LocalSpark() {}

    /** The one session of this JVM, with the function of Spark SQL added as a user adds it. */
    static SparkSession session() {
        return SparkSession.builder()
                .master("local[2]")
                .appName("ticktie")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "2")
                .config(
                        "spark.sql.warehouse.dir",
                        Path.of("target/spark-warehouse").toUri().toString())
                .config("spark.sql.extensions", TicktieExtensions.class.getName())
                .getOrCreate();
    }
}
