package org.gongkai.formats.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.formats.io.Blanks;

/**
 * Rows whose cells stand between commas, among lines of text, as scripts save what they took from a page: the rows may
 * have different numbers of cells.
 */
final class CommaRows {
    private static final int FEWEST_ROWS = 8;
    private static final int FEWEST_COMMAS = 3;
    private static final int LONGEST_CELL = 60;

    private CommaRows() {}

    /** The lines with such rows as rows of cells between tabs; the same lines where the text has none. */
    static List<Line> of(List<Line> lines) {
        List<Line> read = new ArrayList<>(lines.size());
        int rows = 0;
        for (Line line : lines) {
            int commas = commas(line.raw());
            boolean others = switch (line.kind()) {
                case TABS, PIPES, PIPED_CELL -> true;
                case GAPS -> commas > 0;
                case BLANK, EMPTY, TEXT, HEADING, CELL, RULE -> false;
            };
            if (others) {
                return lines;
            }
            Optional<Line> row = commas == 0 ? Optional.empty() : row(line);
            rows += commas >= FEWEST_COMMAS && row.isPresent() ? 1 : 0;
            read.add(row.orElse(line));
        }
        return rows < FEWEST_ROWS ? lines : read;
    }

    private static Optional<Line> row(Line line) {
        return cells(line).map(cells -> new Line(line.number(), Line.Kind.TABS, String.join("\t", cells), line.raw()));
    }

    private static int commas(String line) {
        int commas = 0;
        for (int at = line.indexOf(','); at >= 0; at = line.indexOf(',', at + 1)) {
            commas++;
        }
        return commas;
    }

    /** The cells of a row; empty where a line is a sentence, or its commas may stand within numbers. */
    private static Optional<List<String>> cells(Line line) {
        if (line.raw().indexOf('。') >= 0) {
            return Optional.empty();
        }
        List<String> cells = new ArrayList<>();
        try {
            for (CsvRecord row : CsvReader.builder().ofCsvRecord(line.raw())) {
                cells.addAll(row.getFields());
            }
        } catch (CsvParseException e) {
            return Optional.empty();
        }
        boolean cell = cells.stream().allMatch(text -> text.length() <= LONGEST_CELL && !holdsTwoNumbers(text));
        return cell ? Optional.of(cells) : Optional.empty();
    }

    /** Whether a blank stands between digits: then the commas do not part the cells. */
    private static boolean holdsTwoNumbers(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (Blanks.isBlank(text.charAt(i))
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
