package org.gongkai.formats.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.Optional;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.sheet.Sheet;
import org.gongkai.formats.sheet.SheetCell;

/**
 * 表格另存的文本: a sheet that was saved or pasted as text, its cells between commas, semicolons or tabs, as many in each row,
 * those that hold such a sign or several lines between quotation marks.
 */
final class SheetText {
    private static final int FEWEST_CELLS = 4;
    private static final int FEWEST_ROWS = 4;

    private SheetText() {}

    /** The sheet; empty where the text is none, as where its lines have different numbers of cells. */
    static Optional<Sheet> of(CharSequence text, Budget budget) throws LimitExceededException {
        Optional<Character> separator = separator(text);
        return separator.isEmpty() ? Optional.empty() : read(text.toString(), separator.get(), budget);
    }

    /** What stands between the cells of the first line. */
    private static Optional<Character> separator(CharSequence text) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        for (int i = 0; i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r'; i++) {
            char c = text.charAt(i);
            commas += c == ',' ? 1 : 0;
            semicolons += c == ';' ? 1 : 0;
            tabs += c == '\t' ? 1 : 0;
        }
        if (tabs > 0) {
            return tabs + 1 >= FEWEST_CELLS ? Optional.of('\t') : Optional.empty();
        }
        if (Math.max(commas, semicolons) + 1 < FEWEST_CELLS) {
            return Optional.empty();
        }
        return Optional.of(commas >= semicolons ? ',' : ';');
    }

    private static Optional<Sheet> read(String text, char separator, Budget budget) throws LimitExceededException {
        Sheet.Builder sheet = Sheet.builder(1, budget);
        int rows = 0;
        int width = 0;
        try {
            for (CsvRecord record :
                    CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
                budget.step();
                width = rows == 0 ? record.getFieldCount() : width;
                if (record.getFieldCount() != width) {
                    return Optional.empty();
                }
                for (int column = 0; column < width; column++) {
                    sheet.cell(rows, column, new SheetCell(record.getField(column), 0, false));
                }
                rows++;
            }
        } catch (CsvParseException e) {
            // Another number of cells, or a mark that no other one closes: no sheet wrote this.
            return Optional.empty();
        }
        return width >= FEWEST_CELLS && rows >= FEWEST_ROWS ? Optional.of(sheet.build()) : Optional.empty();
    }
}
