package org.gongkai.formats.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.StringJoiner;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;

/** The ways in which a page's tables come out when it is copied or converted to text. */
enum TextLayouts {
    /** A tab between the cells of a row. */
    TABS,
    /** The same with a cell for every place that a wide one covers. */
    TABS_GRID,
    /** The same with the number of the row before it, as tables of scripts are printed. */
    TABS_NUMBERED,
    /** A comma between the cells of a row, however many it has, among lines without. */
    COMMAS,
    /** The same with a cell for every place that a wide one covers. */
    COMMAS_GRID,
    /** A blank between the cells of a row, as a page of a PDF is copied. */
    SPACED,
    /** The same with the headers of narrow columns cut in two, each piece on its line. */
    SPACED_NARROW,
    PIPES,
    PIPES_GRID,
    /** Every place that a cell covers shows its text again. */
    PIPES_REPEATED,
    /** A row over several lines, each ending with a pipe. */
    PIPE_LINES,
    /** The same, and the last one followed by as many pipes as the row is narrower than its table. */
    PADDED_LINES,
    /** A row on its line, with as many pipes behind it as it is narrower than its table. */
    PIPES_PADDED,
    /** Each cell that holds something between two pipes of its own. */
    PIPES_PAIRED,
    /** A pipe behind each cell, and one more at the end of the row. */
    PIPES_BEHIND,
    /**
     * A pipe on its own line, and then the cells of a row that hold something, a pipe behind each and for each other.
     */
    BARS,
    /** A tab and one cell a line, a blank line below each row. */
    TAB_LINES,
    /** One cell a line, blanks as U+00A0. */
    LINES,
    /** One cell a line, and lines of {@code |} between. */
    LINES_AND_PIPES,
    /** The whole page on one line, a blank between what holds something. */
    ONE_LINE,
    /** Columns of the screen. */
    COLUMNS,
    /** Columns of characters, whatever their width. */
    COLUMNS_COUNTED,
    /** A sheet saved with commas, quotation marks where they must be. */
    SHEET_COMMAS,
    /** A sheet saved with semicolons, as where the comma is the decimal point. */
    SHEET_SEMICOLONS,
    /** A sheet saved with tabs, quotation marks around each text. */
    SHEET_TABS,
    /** A sheet copied into a text, with nothing but tabs. */
    SHEET_COPIED,
    /** A frame drawn with signs, the cells of a row over several lines. */
    DRAWN;

    private static final int DRAWN_WIDTH = 8;
    private static final int NARROW = 4;

    String of(Document page) {
        if (name().startsWith("SHEET")) {
            return sheet(page);
        }
        StringJoiner text = new StringJoiner(this == ONE_LINE ? " " : "\n", "", "\n");
        for (Block block : page.blocks()) {
            if (block instanceof Heading heading) {
                text.add(heading.text());
            } else if (block instanceof Paragraph paragraph) {
                text.add(paragraph.text());
            } else if (block instanceof Grid grid) {
                lines(grid).forEach(text::add);
            }
        }
        return text.toString();
    }

    private List<String> lines(Grid grid) {
        List<String> lines = new ArrayList<>();
        boolean places = switch (this) {
            case DRAWN, TABS_GRID, TABS_NUMBERED, COMMAS_GRID, PIPES_GRID, PIPES_REPEATED -> true;
            default -> false;
        };
        if (this == COLUMNS || this == COLUMNS_COUNTED) {
            return columns(grid);
        }
        for (List<String> row : places ? places(grid) : cells(grid)) {
            switch (this) {
                case TABS, TABS_GRID -> lines.add(String.join("\t", row));
                case TABS_NUMBERED -> lines.add(lines.size() + "\t" + String.join("\t", row));
                case COMMAS, COMMAS_GRID -> lines.add(commas(row));
                case SPACED -> lines.add(String.join(" ", row));
                case SPACED_NARROW -> lines.addAll(narrow(row));
                case ONE_LINE -> row.stream().filter(cell -> !cell.isEmpty()).forEach(lines::add);
                case PIPES, PIPES_GRID, PIPES_REPEATED -> lines.add("| " + String.join(" | ", row) + " |");
                case PIPES_BEHIND -> lines.add(String.join(" | ", row) + " | |");
                case BARS -> lines.addAll(barred(row, grid.columns()));
                case PIPE_LINES -> row.forEach(cell -> lines.add(cell + " |"));
                case PADDED_LINES -> lines.add(padded(row, grid.columns(), "\n"));
                case PIPES_PAIRED -> {
                    List<String> filled =
                            row.stream().filter(cell -> !cell.isEmpty()).toList();
                    lines.add("|" + String.join("||", filled) + "|");
                }
                case PIPES_PADDED -> lines.add(padded(row, grid.columns(), ""));
                case TAB_LINES -> {
                    row.forEach(cell -> lines.add("\t" + cell));
                    lines.add("");
                }
                case LINES -> row.forEach(cell -> lines.add(cell.isEmpty() ? "\u00A0" : cell));
                case LINES_AND_PIPES -> row.forEach(cell -> lines.addAll(List.of(cell, "|")));
                case DRAWN -> lines.addAll(drawn(row));
                case COLUMNS, COLUMNS_COUNTED, SHEET_COMMAS, SHEET_SEMICOLONS, SHEET_TABS, SHEET_COPIED -> {}
            }
        }
        return lines;
    }

    private static List<String> barred(List<String> row, int columns) {
        List<String> lines = new ArrayList<>(List.of("|"));
        row.stream().filter(cell -> !cell.isEmpty()).forEach(cell -> lines.add(cell + " |"));
        int last = lines.size() - 1;
        lines.set(last, lines.get(last) + " " + "|".repeat(Math.max(0, columns - last)));
        return lines;
    }

    private static List<String> narrow(List<String> row) {
        if (row.stream().anyMatch(cell -> cell.matches("[0-9.]+"))) {
            return List.of(String.join(" ", row));
        }
        List<String> lines = new ArrayList<>();
        boolean wide = false;
        for (String cell : row) {
            int last = lines.size() - 1;
            boolean narrow = cell.length() == NARROW && !cell.startsWith("行政");
            if (narrow) {
                lines.addAll(List.of(cell.substring(0, NARROW - 1), cell.substring(NARROW - 1)));
            } else if (wide) {
                lines.set(last, lines.get(last) + " " + cell);
            } else {
                lines.add(cell);
            }
            wide = !narrow;
        }
        return lines;
    }

    private static String padded(List<String> row, int columns, String behind) {
        return String.join(" | " + behind, row) + " | " + "|".repeat(columns - row.size());
    }

    private static String commas(List<String> row) {
        StringWriter line = new StringWriter();
        CsvWriter.builder().bufferSize(0).build(line).writeRecord(row);
        return line.toString().stripTrailing();
    }

    /** A rule, and the row below it: eight characters of each cell a line. */
    private static List<String> drawn(List<String> row) {
        List<String> lines = new ArrayList<>(List.of("├" + "─────┼".repeat(row.size() - 1) + "─────┤"));
        int longest = row.stream().mapToInt(String::length).max().orElse(0);
        for (int from = 0; from == 0 || from < longest; from += DRAWN_WIDTH) {
            StringJoiner line = new StringJoiner(" │ ", "│ ", " │");
            for (String cell : row) {
                line.add(cell.substring(Math.min(from, cell.length()), Math.min(from + DRAWN_WIDTH, cell.length())));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    /** All rows of the page as wide as the widest table; a line of text in its first cell. */
    private String sheet(Document page) {
        List<List<String>> rows = new ArrayList<>();
        for (Block block : page.blocks()) {
            if (block instanceof Heading heading) {
                rows.add(List.of(heading.text()));
            } else if (block instanceof Paragraph paragraph) {
                rows.add(List.of(paragraph.text()));
            } else if (block instanceof Grid grid) {
                rows.addAll(places(grid));
            }
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        StringWriter text = new StringWriter();
        CsvWriter lines = CsvWriter.builder()
                .bufferSize(0)
                .fieldSeparator(this == SHEET_COMMAS ? ',' : this == SHEET_SEMICOLONS ? ';' : '\t')
                .quoteStrategy(this == SHEET_TABS ? QuoteStrategies.NON_EMPTY : QuoteStrategies.REQUIRED)
                .build(text);
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            cells.addAll(Collections.nCopies(width - row.size(), ""));
            lines.writeRecord(cells);
        }
        return text.toString();
    }

    private static List<List<String>> cells(Grid grid) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            rows.add(new ArrayList<>());
        }
        grid.cells().forEach(cell -> rows.get(cell.row()).add(cell.text()));
        return rows;
    }

    private List<List<String>> places(Grid grid) {
        String[][] places = new String[grid.rows()][grid.columns()];
        for (Cell cell : grid.cells()) {
            for (int row = 0; row < cell.rowSpan(); row++) {
                for (int column = 0; column < cell.columnSpan(); column++) {
                    boolean first = row + column == 0;
                    places[cell.row() + row][cell.column() + column] =
                            first || this == PIPES_REPEATED ? cell.text() : "";
                }
            }
        }
        List<List<String>> rows = new ArrayList<>();
        for (String[] row : places) {
            rows.add(List.of(row));
        }
        return rows;
    }

    private List<String> columns(Grid grid) {
        int[] widths = new int[grid.columns()];
        for (Cell cell : grid.cells()) {
            int share = (width(cell.text()) + 2 + cell.columnSpan() - 1) / cell.columnSpan();
            for (int column = 0; column < cell.columnSpan(); column++) {
                widths[cell.column() + column] = Math.max(widths[cell.column() + column], share);
            }
        }
        List<StringBuilder> lines = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            lines.add(new StringBuilder());
        }
        for (Cell cell : grid.cells()) {
            int from = 0;
            for (int column = 0; column < cell.column(); column++) {
                from += widths[column];
            }
            StringBuilder line = lines.get(cell.row());
            line.append(" ".repeat(Math.max(0, from - width(line.toString())))).append(cell.text());
        }
        return lines.stream().map(StringBuilder::toString).toList();
    }

    private int width(String text) {
        return this == COLUMNS_COUNTED
                ? text.length()
                : text.chars().map(c -> c > 0x2000 ? 2 : 1).sum();
    }
}
