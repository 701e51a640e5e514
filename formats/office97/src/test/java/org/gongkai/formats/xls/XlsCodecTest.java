package org.gongkai.formats.xls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.finding.Finding;
import org.gongkai.formats.AnnualReports;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.model.AnnualReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsCodecTest {

    static byte[] file(String name) throws IOException {
        try (InputStream in = XlsCodecTest.class.getResourceAsStream("/xls/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static byte[] bytes(HSSFWorkbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        workbook.write(out);
        workbook.close();
        return out.toByteArray();
    }

    private static Decoded<Document> read(HSSFWorkbook workbook) throws IOException {
        return new XlsCodec().read(bytes(workbook), ReadLimits.standard()).get(0);
    }

    private static List<String> texts(Decoded<Document> decoded) {
        return ((Grid) decoded.value().blocks().get(0))
                .cells().stream().map(Cell::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page-opened-as-sheet", "saved-as"})
    void a_report_that_another_program_saved_says_the_same(String name) throws IOException {
        AnnualReport expected =
                AnnualReports.read(file(name + ".json"), name + ".json").orElseThrow();

        assertEquals(expected, AnnualReports.read(file(name + ".xls"), "").orElseThrow());
    }

    @Test
    void a_number_shows_its_digits_and_the_unit_of_its_format() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet();
        for (int i = 0; i < 2; i++) {
            HSSFRow row = sheet.createRow(i);
            row.createCell(0).setCellValue(0.1 + 0.2);
            HSSFCell amount = row.createCell(1);
            amount.setCellValue(12.5);
            HSSFCellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("0.00\"万元\""));
            amount.setCellStyle(style);
            row.createCell(2).setCellFormula("1+2");
            row.createCell(3).setCellValue("007");
            row.createCell(4).setCellValue(true);
        }
        workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();

        assertEquals(
                List.of("0.3", "12.50万元", "3", "007", "TRUE"),
                texts(read(workbook)).subList(0, 5));
    }

    @Test
    void a_number_in_a_cell_for_words_is_that_number() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet();
        HSSFCellStyle style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        for (int i = 0; i < 4; i++) {
            row(sheet, i / 2).createCell(i % 2).setCellValue(i);
            sheet.getRow(i / 2).getCell(i % 2).setCellStyle(style);
        }
        Decoded<Document> read = read(workbook);

        assertEquals(List.of("0", "1", "2", "3"), texts(read));
        assertEquals(List.of(), read.findings().list());
    }

    @Test
    void words_that_are_struck_out_are_left_out_and_a_raised_figure_is_a_mark() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFFont struck = workbook.createFont();
        struck.setStrikeout(true);
        HSSFFont raised = workbook.createFont();
        raised.setTypeOffset(Font.SS_SUPER);
        HSSFRichTextString corrected = new HSSFRichTextString("145");
        corrected.applyFont(0, 1, struck);
        HSSFRichTextString marked = new HSSFRichTextString("451");
        marked.applyFont(2, 3, raised);
        HSSFCellStyle gone = workbook.createCellStyle();
        gone.setFont(struck);
        HSSFSheet sheet = workbook.createSheet();
        for (int i = 0; i < 2; i++) {
            row(sheet, i).createCell(0).setCellValue(corrected);
            sheet.getRow(i).createCell(1).setCellValue(marked);
            sheet.getRow(i).createCell(2).setCellValue(45);
            sheet.getRow(i).getCell(2).setCellStyle(gone);
            sheet.getRow(i).createCell(3).setCellValue(i);
        }
        Decoded<Document> read = read(workbook);

        assertEquals(List.of("45", "45[1]", "", "0", "45", "45[1]", "", "1"), texts(read));
        assertEquals(
                Optional.of("sheet 1; row 1, column 3; row 2, column 3"),
                read.findings().list().get(0).source());
    }

    @Test
    void a_figure_that_nobody_sees_beside_others_stands_in_brackets() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFFont white = workbook.createFont();
        white.setColor(IndexedColors.WHITE.getIndex());
        HSSFFont dots = workbook.createFont();
        dots.setFontHeightInPoints((short) 1);
        HSSFRichTextString pale = new HSSFRichTextString("451");
        pale.applyFont(2, 3, white);
        HSSFRichTextString small = new HSSFRichTextString("145");
        small.applyFont(0, 1, dots);
        HSSFSheet sheet = workbook.createSheet();
        for (int i = 0; i < 2; i++) {
            row(sheet, i).createCell(0).setCellValue(pale);
            sheet.getRow(i).createCell(1).setCellValue(small);
        }

        assertEquals(List.of("45[1]", "[1]45", "45[1]", "[1]45"), texts(read(workbook)));
    }

    @Test
    void a_figure_that_is_white_on_white_is_blank_and_is_told() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFFont white = workbook.createFont();
        white.setColor(IndexedColors.WHITE.getIndex());
        HSSFCellStyle unseen = workbook.createCellStyle();
        unseen.setFont(white);
        HSSFCellStyle seen = workbook.createCellStyle();
        seen.setFont(white);
        seen.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        seen.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
        HSSFSheet sheet = workbook.createSheet();
        for (int i = 0; i < 2; i++) {
            row(sheet, i).createCell(0).setCellValue("甲");
            sheet.getRow(i).getCell(0).setCellStyle(unseen);
            sheet.getRow(i).createCell(1).setCellValue(0);
            sheet.getRow(i).getCell(1).setCellStyle(unseen);
            sheet.getRow(i).createCell(2).setCellValue(6);
            sheet.getRow(i).getCell(2).setCellStyle(seen);
        }
        Decoded<Document> read = read(workbook);

        assertEquals(List.of("甲", "", "6", "甲", "", "6"), texts(read));
        assertEquals(
                Optional.of("sheet 1; row 1, column 2; row 2, column 2"),
                read.findings().list().get(0).source());
    }

    @Test
    void a_nought_of_a_formula_that_was_never_calculated_is_none() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet();
        sheet.setForceFormulaRecalculation(true);
        for (int i = 0; i < 2; i++) {
            sheet.createRow(i).createCell(0).setCellValue(5);
            sheet.getRow(i).createCell(1).setCellFormula("SUM(A1:A2)");
        }

        assertEquals(List.of("5", "=SUM(A1:A2)", "5", "=SUM(A1:A2)"), texts(read(workbook)));
    }

    @Test
    void hidden_rows_columns_and_sheets_are_left_out_and_told() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        HSSFSheet sheet = workbook.createSheet();
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                HSSFCell cell = i == 0 && j == 0 ? sheet.createRow(0).createCell(0) : null;
                cell = cell != null ? cell : row(sheet, i).createCell(j);
                cell.setCellValue(3 * i + j + 1);
            }
        }
        sheet.getRow(1).setZeroHeight(true);
        sheet.setColumnHidden(1, true);
        workbook.createSheet().createRow(0).createCell(0).setCellValue(99);
        workbook.setSheetHidden(1, true);
        Decoded<Document> read = read(workbook);

        assertEquals(List.of("1", "3", "7", "9"), texts(read));
        assertEquals(
                List.of("READ-HIDDEN", "READ-HIDDEN"),
                read.findings().stream().map(Finding::id).toList());
    }

    private static HSSFRow row(HSSFSheet sheet, int number) {
        HSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    @Test
    void a_locked_workbook_says_so() throws IOException {
        HSSFWorkbook workbook = new HSSFWorkbook();
        workbook.createSheet().createRow(0).createCell(0).setCellValue("公开");
        Biff8EncryptionKey.setCurrentUserPassword("pass");
        byte[] locked;
        try {
            workbook.writeProtectWorkbook("pass", "owner");
            locked = bytes(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        DocumentException refused =
                assertThrows(DocumentException.class, () -> new XlsCodec().read(locked, ReadLimits.standard()));

        assertEquals("READ-ENCRYPTED", refused.finding().id());
    }

    @Test
    void limits_are_kept_and_named() throws IOException {
        byte[] sheets = file("saved-as.xls");
        assertEquals("maxPages", refused(sheets, ReadLimits.standard().withMaxPages(0)));
        assertEquals("maxGridCells", refused(sheets, ReadLimits.standard().withMaxGridCells(20)));
        assertEquals("maxTextChars", refused(sheets, ReadLimits.standard().withMaxTextChars(20)));
        assertEquals("maxNodes", refused(sheets, ReadLimits.standard().withMaxNodes(3)));
    }

    private static String refused(byte[] bytes, ReadLimits limits) {
        return assertThrows(LimitExceededException.class, () -> new XlsCodec().read(bytes, limits))
                .setting();
    }
}
