package org.ticktie.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.ticktie.finding.Result;
import org.ticktie.report.JsonReport;

/** A result as a row: what the JSON report says, by its names and in its order, so that both always tell the same. */
final class ResultRow {
    /** Figures are exact decimals as text, as in the JSON report; {@code CAST(value AS DECIMAL(38, 6))} computes with them. */
    static final StructType TYPE = StructType.fromDDL("""
            status STRING, reason STRING,
            counts STRUCT<relations: INT, agree: INT, rounding: INT, exceptions: INT, numbers: INT, tied: INT,
                rounding_numbers: INT, discrepancies: INT, untested: INT>,
            relations ARRAY<STRUCT<id: STRING, rule: STRING, outcome: STRING, formula: STRING, variant: STRING,
                numbers: ARRAY<STRING>>>,
            findings ARRAY<STRUCT<id: STRING, rule: STRING, title: STRING, severity: STRING, message: STRING,
                relations: ARRAY<STRING>, fingerprint: STRING, reported: STRUCT<value: STRING, uom: STRING>,
                expected: STRUCT<low: STRING, high: STRING>, difference: STRING,
                diagnosis: STRUCT<mechanism: STRING, implied: STRING, confidence: STRING>,
                suspects: ARRAY<STRUCT<number: STRING, start: INT, `end`: INT, text: STRING, `where`: STRING>>,
                evidence: ARRAY<STRUCT<number: STRING, start: INT, `end`: INT, text: STRING, role: STRING,
                    cleared_by: ARRAY<STRING>>>>>,
            numbers ARRAY<STRUCT<id: STRING, `in`: STRING, start: INT, `end`: INT,
                place: STRUCT<kind: STRING, line: INT, `column`: INT, page: INT, box: ARRAY<DOUBLE>, part: STRING,
                    paragraph: INT, run: INT, sheet: STRING, cell: STRING, pointer: STRING>,
                text: STRING, value: STRING, uom: STRING, `where`: STRING, status: STRING, reason: STRING,
                relations: ARRAY<STRING>>>,
            untested_parts ARRAY<STRUCT<part: STRING, reason: STRING>>, unread_parts ARRAY<STRING>
            """);

    private static final JsonFactory JSON = new JsonFactory();
    private static final JsonReport REPORT = new JsonReport(true);

    private ResultRow() {}

    static Row of(Result result) {
        try (JsonParser json = JSON.createParser(REPORT.print(result))) {
            json.nextToken();
            return row(json, TYPE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(JsonParser json, StructType type) throws IOException {
        Object[] values = new Object[type.length()];
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            if (type.getFieldIndex(name).isDefined()) {
                int i = type.fieldIndex(name);
                values[i] = value(json, type.apply(i).dataType());
            } else {
                json.skipChildren();
            }
        }
        return RowFactory.create(values);
    }

    private static Object value(JsonParser json, DataType type) throws IOException {
        if (type instanceof StructType fields) {
            return row(json, fields);
        }
        if (type instanceof ArrayType array) {
            List<Object> all = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                all.add(value(json, array.elementType()));
            }
            return all.toArray();
        }
        if (type.equals(DataTypes.IntegerType)) {
            return json.getIntValue();
        }
        return type.equals(DataTypes.DoubleType) ? (Object) json.getDoubleValue() : json.getText();
    }
}
