package org.gongkai.dataset;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows as CSV: UTF-8, a line feed behind each, nothing between the commas where there is no value. */
final class CsvRows {
    private static final String DANGEROUS = "=+-@\t\r\n＝＋－＠'";

    private final boolean guarded;

    /** @param guarded whether text that a spreadsheet would take for a formula gets an apostrophe before it */
    CsvRows(boolean guarded) {
        this.guarded = guarded;
    }

    byte[] header(Table table) {
        return bytes(
                List.<Object[]>of(table.columns().stream().map(Column::name).toArray()), false);
    }

    byte[] rows(List<Object[]> rows) {
        return bytes(rows, guarded);
    }

    private static byte[] bytes(List<Object[]> rows, boolean guarded) {
        StringWriter text = new StringWriter(rows.size() * 160);
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            for (Object[] row : rows) {
                String[] fields = new String[row.length];
                for (int i = 0; i < row.length; i++) {
                    fields[i] = field(row[i], guarded);
                }
                csv.writeRecord(fields);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String field(@Nullable Object value, boolean guarded) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number.toPlainString();
        }
        String text = value.toString();
        boolean dangerous =
                guarded && value instanceof String && !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
        return dangerous ? "'" + text : text;
    }
}
