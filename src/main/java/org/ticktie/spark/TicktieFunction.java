package org.ticktie.spark;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.api.java.UDF1;
import org.ticktie.finding.Result;

/**
 * The function {@code ticktie(content)} of Spark SQL: checks a document, given as text or as binary, and returns what the JSON
 * report says of it, as a structure: {@code ticktie(content).counts.exceptions}. No document makes it fail; one that cannot
 * be read, or is null, has the status {@code unreadable} and a reason. {@link TicktieExtensions} adds it to a session by
 * configuration.
 */
public final class TicktieFunction implements UDF1<Object, Row> {
    private static final long serialVersionUID = 1L;
    static final String NAME = "ticktie";

    /** Adds the function to a session. */
    public static void register(SparkSession spark) {
        spark.udf().register(NAME, new TicktieFunction(), ResultRow.TYPE);
    }

    /**
     * @throws IllegalArgumentException where {@code content} is neither text nor binary
     */
    @Override
    public Row call(Object content) {
        return ResultRow.of(check(content));
    }

    private static Result check(Object content) {
        if (content == null) {
            return Result.unreadable("", "is null");
        }
        if (content instanceof String text) {
            return check(text.getBytes(StandardCharsets.UTF_8));
        }
        if (content instanceof byte[] bytes) {
            return RulesOfExecutor.TICKTIE.check("", new ByteArrayInputStream(bytes));
        }
        throw new IllegalArgumentException("ticktie(content) takes text or binary, not "
                + content.getClass().getSimpleName());
    }
}
