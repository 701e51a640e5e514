package org.gongkai.formats.xls;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor.HSSFColorPredefined;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.gongkai.document.Document;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.Heights;
import org.gongkai.formats.sheet.CellFormat;
import org.gongkai.formats.sheet.CellNumber;
import org.gongkai.formats.sheet.CellWords;
import org.gongkai.formats.sheet.HiddenParts;
import org.gongkai.formats.sheet.Sheet;
import org.gongkai.formats.sheet.SheetCell;
import org.gongkai.formats.sheet.SheetRange;
import org.gongkai.formats.sheet.Sheets;

/** Reads the sheets of a workbook. */
final class WorkbookReader {
    private static final int LAST_COLUMN = 255;

    /** Twentieths of a point. Letters of one point and a half are dots. */
    private static final int SMALLEST_READ = 40;

    private final HSSFWorkbook workbook;
    private final Budget budget;
    private final ReadLimits limits;
    private final boolean epoch1904;

    WorkbookReader(HSSFWorkbook workbook, ReadLimits limits) {
        this.workbook = workbook;
        this.budget = new Budget(limits);
        this.limits = limits;
        this.epoch1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
    }

    List<Decoded<Document>> read() throws LimitExceededException {
        int count = workbook.getNumberOfSheets();
        if (count > limits.maxPages()) {
            throw new LimitExceededException(count + " sheets", "maxPages", limits.maxPages());
        }
        List<Sheet> sheets = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            if (workbook.isSheetHidden(i) || workbook.isSheetVeryHidden(i)) {
                findings.add(HiddenParts.sheet(i + 1));
            } else {
                sheets.add(sheet(workbook.getSheetAt(i), i + 1));
            }
        }
        return Sheets.documents(sheets, Findings.of(findings), budget);
    }

    private Sheet sheet(HSSFSheet source, int number) throws LimitExceededException {
        Sheet.Builder sheet = Sheet.builder(number, budget);
        for (int column = 0; column <= LAST_COLUMN; column++) {
            if (source.isColumnHidden(column) || source.getColumnWidth(column) == 0) {
                sheet.hideColumns(column, column);
            }
        }
        for (CellRangeAddress range : source.getMergedRegions()) {
            if (range.getFirstRow() <= range.getLastRow() && range.getFirstColumn() <= range.getLastColumn()) {
                sheet.merge(new SheetRange(
                        range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn()));
            }
        }
        for (Row row : source) {
            if (row.getZeroHeight() || row.getHeight() == 0) {
                sheet.hideRow(row.getRowNum());
            }
            for (Cell cell : row) {
                cell(sheet, source, (HSSFCell) cell);
            }
        }
        return sheet.build();
    }

    private void cell(Sheet.Builder sheet, HSSFSheet source, HSSFCell cell) throws LimitExceededException {
        HSSFCellStyle style = cell.getCellStyle();
        boolean boxed = style.getBorderLeft() != BorderStyle.NONE || style.getBorderRight() != BorderStyle.NONE;
        boolean formula = cell.getCellType() == CellType.FORMULA;
        CellType type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        CellWords words = type == CellType.STRING ? words(cell.getRichStringCellValue()) : new CellWords();
        String text = switch (type) {
            case NUMERIC -> number(sheet, source, cell, formula);
            case STRING -> words.all();
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> error(cell.getErrorCellValue());
            default -> "";
        };
        if (text.isEmpty()) {
            sheet.cell(cell.getRowIndex(), cell.getColumnIndex(), new SheetCell("", 0, boxed));
            return;
        }
        HSSFFont font = style.getFont(workbook);
        sheet.cell(cell.getRowIndex(), cell.getColumnIndex(), new SheetCell(text, font.getFontHeightInPoints(), boxed));
        if (font.getStrikeout()) {
            sheet.strike(cell.getRowIndex(), cell.getColumnIndex(), words.own());
        } else if (isWhite(font, style)
                && (type == CellType.NUMERIC
                        || CellNumber.parse(text, limits.maxNumberDigits()).isPresent())) {
            sheet.strike(cell.getRowIndex(), cell.getColumnIndex(), "");
        }
    }

    /** Whether its letters are white on white. */
    private static boolean isWhite(HSSFFont font, HSSFCellStyle style) {
        boolean paper = style.getFillPattern() == FillPatternType.NO_FILL
                || (style.getFillPattern() == FillPatternType.SOLID_FOREGROUND
                        && isWhite(style.getFillForegroundColor()));
        return paper && isWhite(font.getColor());
    }

    private static boolean isWhite(short color) {
        return color == HSSFColorPredefined.WHITE.getIndex() || color == HSSFColorPredefined.WHITE.getIndex2();
    }

    /** Up to where the first font of some words begins, they are in that of the cell. */
    private CellWords words(HSSFRichTextString text) {
        CellWords words = new CellWords();
        String all = text.getString();
        int runs = text.numFormattingRuns();
        int from = Math.min(all.length(), runs == 0 ? all.length() : text.getIndexOfFormattingRun(0));
        words.add(all.substring(0, from));
        for (int i = 0; i < runs; i++) {
            int end = i + 1 < runs ? text.getIndexOfFormattingRun(i + 1) : all.length();
            end = Math.max(from, Math.min(end, all.length()));
            String part = all.substring(from, end);
            int number = text.getFontOfFormattingRun(i);
            if (number > workbook.getNumberOfFonts()) {
                words.add(part);
            } else {
                HSSFFont font = workbook.getFontAt(number);
                words.add(part, font.getStrikeout(), isFaint(font), height(font));
            }
            from = end;
        }
        return words;
    }

    /** Whether nobody sees its letters on paper. */
    private static boolean isFaint(HSSFFont font) {
        return isWhite(font.getColor()) || font.getFontHeight() < SMALLEST_READ;
    }

    private static int height(HSSFFont font) {
        return switch (font.getTypeOffset()) {
            case Font.SS_SUPER -> Heights.RAISED;
            case Font.SS_SUB -> Heights.LOWERED;
            default -> 0;
        };
    }

    private String number(Sheet.Builder sheet, HSSFSheet source, HSSFCell cell, boolean formula)
            throws LimitExceededException {
        String written = Double.toString(cell.getNumericCellValue());
        Optional<BigDecimal> number = CellNumber.parse(written, limits.maxNumberDigits());
        if (number.isEmpty()) {
            return written;
        }
        boolean zero = number.get().signum() == 0;
        boolean old = source.getForceFormulaRecalculation() || workbook.getForceFormulaRecalculation();
        if (zero && formula && old) {
            return "=" + cell.getCellFormula();
        }
        CellFormat format = format(cell.getCellStyle());
        boolean hidden = zero && !source.isDisplayZeros() && !format.isDate();
        String shown = hidden ? "" : format.show(number.get(), epoch1904);
        if (shown.isEmpty()) {
            sheet.hiddenNumber(cell.getRowIndex(), cell.getColumnIndex());
        }
        return shown;
    }

    private static CellFormat format(HSSFCellStyle style) {
        short id = style.getDataFormat();
        String code = style.getDataFormatString();
        boolean unknown = code == null || code.isEmpty() || code.startsWith("reserved");
        return unknown ? CellFormat.builtIn(id) : CellFormat.of(code);
    }

    private static String error(byte code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#";
    }
}
