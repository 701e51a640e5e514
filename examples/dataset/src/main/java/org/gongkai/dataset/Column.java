package org.gongkai.dataset;

/**
 * 列: one column of a table of the data set.
 *
 * @param name its name; for a figure, the figure id
 * @param type what stands in it
 * @param zh what it says, in Chinese
 * @param en what it says, in English
 */
public record Column(String name, Type type, String zh, String en) {

    /** What stands in a column, and as which Java type a row holds it; {@code null} where nothing does. */
    public enum Type {
        /** 文字, {@link String}. */
        TEXT("VARCHAR"),
        /** 整数, {@link Integer}. */
        INTEGER("INTEGER"),
        /** 数, {@link java.math.BigDecimal} of at most 20 whole and 18 decimal digits. */
        NUMBER("DECIMAL(38,18)"),
        /** 日期, {@link java.time.LocalDate}. */
        DATE("DATE");

        private final String sql;

        Type(String sql) {
            this.sql = sql;
        }

        /** The type in SQL. */
        public String sql() {
            return sql;
        }
    }

    static Column text(String name, String zh, String en) {
        return new Column(name, Type.TEXT, zh, en);
    }

    static Column integer(String name, String zh, String en) {
        return new Column(name, Type.INTEGER, zh, en);
    }

    static Column number(String name, String zh, String en) {
        return new Column(name, Type.NUMBER, zh, en);
    }

    static Column date(String name, String zh, String en) {
        return new Column(name, Type.DATE, zh, en);
    }
}
