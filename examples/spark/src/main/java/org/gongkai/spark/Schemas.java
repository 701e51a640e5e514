package org.gongkai.spark;

import java.util.List;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.gongkai.dataset.Column;
import org.gongkai.dataset.Table;

/** The tables of the data set as Spark knows them. */
final class Schemas {
    private static final int DIGITS = 38;
    private static final int DECIMALS = 18;

    private Schemas() {}

    static StructType of(Table table) {
        List<StructField> fields = table.columns().stream()
                .map(column -> DataTypes.createStructField(column.name(), type(column.type()), true))
                .toList();
        return DataTypes.createStructType(fields);
    }

    /** All rows that one report gives, in one row: what is read once must not be read again for each table. */
    static StructType report() {
        return DataTypes.createStructType(List.of(
                DataTypes.createStructField(Table.FIGURES.key(), DataTypes.createArrayType(of(Table.FIGURES)), false),
                DataTypes.createStructField(Table.REPORTS.key(), of(Table.REPORTS), false),
                DataTypes.createStructField(
                        Table.FINDINGS.key(), DataTypes.createArrayType(of(Table.FINDINGS)), false)));
    }

    private static DataType type(Column.Type type) {
        return switch (type) {
            case TEXT -> DataTypes.StringType;
            case INTEGER -> DataTypes.IntegerType;
            case NUMBER -> DataTypes.createDecimalType(DIGITS, DECIMALS);
            case DATE -> DataTypes.DateType;
        };
    }
}
