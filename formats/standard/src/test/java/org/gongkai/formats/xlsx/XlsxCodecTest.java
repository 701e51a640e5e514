package org.gongkai.formats.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.finding.Finding;
import org.gongkai.formats.AnnualReports;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxCodecTest {

    private static List<Decoded<Document>> read(byte[] bytes) throws IOException {
        return new XlsxCodec().read(bytes, ReadLimits.standard());
    }

    /** What one sees of the cells of a row of one text and then these cells, twice. */
    private static List<String> cells(String... cells) throws IOException {
        String row = "<row><c t=\"str\"><v>行</v></c>" + String.join("", cells) + "</row>";
        Block table = read(Workbooks.sheet(row + row)).get(0).value().blocks().get(0);
        return ((Grid) table)
                .cells().stream()
                        .filter(cell -> cell.row() == 0 && cell.column() > 0)
                        .map(Cell::text)
                        .toList();
    }

    private static List<String> lines(Document document) {
        List<String> lines = new ArrayList<>();
        document.blocks().forEach(block -> lines.add(block instanceof Paragraph line ? line.text() : "表"));
        return lines;
    }

    private static List<String> ids(Decoded<?> decoded) {
        return decoded.findings().stream().map(Finding::id).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page-opened-as-sheet", "saved-again", "filled-in"})
    void a_report_that_another_program_saved_says_the_same(String name) throws IOException {
        AnnualReport expected = AnnualReports.read(Workbooks.file(name + ".json"), name + ".json")
                .orElseThrow();

        assertEquals(
                expected, AnnualReports.read(Workbooks.file(name + ".xlsx"), "").orElseThrow());
    }

    @Test
    void a_number_shows_all_its_digits_and_no_more() throws IOException {
        assertEquals(
                List.of("0.3", "59237.2449", "1000", "12345678901234567", "0", "-8", "0.00001", "100"),
                cells(
                        "<c><v>0.30000000000000004</v></c>",
                        "<c><v>59237.244899999998</v></c>",
                        "<c><v>1E3</v></c>",
                        "<c><v>12345678901234567</v></c>",
                        "<c><v>0</v></c>",
                        "<c><v>-8</v></c>",
                        "<c><v>1.0E-5</v></c>",
                        "<c><v>1.0E2</v></c>"));
        assertEquals(List.of("1E+300", "NaN"), cells("<c><v>1E+300</v></c>", "<c><v>NaN</v></c>"));
    }

    @Test
    void a_format_adds_zeros_and_words_and_takes_no_digit_away() throws IOException {
        assertEquals(
                List.of("12.50", "12.345", "160.5964万元", "1017.5", "15%", "2022年1月20日", "251000 〔0.0,〕", "5件"),
                cells(
                        "<c s=\"2\"><v>12.5</v></c>",
                        "<c s=\"2\"><v>12.345</v></c>",
                        "<c s=\"3\"><v>160.5964</v></c>",
                        "<c s=\"4\"><v>1017.5</v></c>",
                        "<c s=\"5\"><v>0.15</v></c>",
                        "<c s=\"6\"><v>44581</v></c>",
                        "<c s=\"7\"><v>251000</v></c>",
                        "<c s=\"9\"><v>5</v></c>"));
    }

    @Test
    void words_come_without_the_readings_above_them() throws IOException {
        assertEquals(
                List.of("政府信息", "甲\n乙", "TRUE", "#DIV/0!", "=1+1"),
                cells(
                        "<c t=\"s\"><v>0</v></c>",
                        "<c t=\"s\"><v>1</v></c>",
                        "<c t=\"b\"><v>1</v></c>",
                        "<c t=\"e\"><v>#DIV/0!</v></c>",
                        "<c t=\"inlineStr\"><is><t>=1+1</t></is></c>"));
    }

    @Test
    void the_number_of_a_text_that_is_missing_is_no_figure() throws IOException {
        assertEquals(
                List.of("\uFFFD", "\uFFFD", "5"),
                cells("<c t=\"s\"><v>9999</v></c>", "<c t=\"s\"><v>-1</v></c>", "<c><v>5</v></c>"));
    }

    private static String inline(String runs) {
        return "<c t=\"inlineStr\"><is>" + runs + "</is></c>";
    }

    private static String run(String font, String text) {
        return "<r><rPr>" + font + "</rPr><t>" + text + "</t></r>";
    }

    @Test
    void words_that_are_struck_out_are_left_out_and_a_raised_figure_is_a_mark() throws IOException {
        assertEquals(
                List.of("45", "45", "45[1]", "45[1]", "451"),
                cells(
                        inline(run("<strike/>", "1") + "<r><t>45</t></r>"),
                        inline(run("<strike val=\"0\"/>", "4") + run("<b/>", "5") + run("<strike val=\"1\"/>", "6")),
                        inline("<r><t>45</t></r>" + run("<vertAlign val=\"superscript\"/>", "1")),
                        inline("<r><t>45</t></r>" + run("<vertAlign val=\"subscript\"/>", "1")),
                        inline("<r><t>45</t></r>" + run("<vertAlign val=\"baseline\"/>", "1"))));
    }

    @Test
    void a_figure_that_nobody_sees_beside_others_stands_in_brackets() throws IOException {
        String white = "<color rgb=\"FFFFFFFF\"/>";
        assertEquals(
                List.of("45[1]", "45[1]", "[-]45", "45件", "45", "45", "451"),
                cells(
                        inline("<r><t>45</t></r>" + run(white, "1")),
                        inline("<r><t>45</t></r>" + run("<sz val=\"1\"/>", "1")),
                        inline(run("<color theme=\"0\"/>", "-") + "<r><t>45</t></r>"),
                        inline("<r><t>45</t></r>" + run(white, "件")),
                        inline(run(white, "4") + run(white, "5")),
                        inline(run("<strike/>" + white, "1") + "<r><t>45</t></r>"),
                        inline("<r><t>45</t></r>" + run("<color rgb=\"FFFF0000\"/><sz val=\"8\"/>", "1"))));
    }

    @Test
    void a_figure_in_a_cell_that_is_struck_out_is_blank_and_is_told() throws IOException {
        String row = "<row><c><v>1</v></c><c s=\"11\"><v>45</v></c><c s=\"11\" t=\"inlineStr\"><is>" + "<r><t>1</t></r>"
                + run("<b/>", "7") + "</is></c><c s=\"11\" t=\"str\"><v>甲</v></c><c><v>9</v></c></row>";
        Decoded<Document> read = read(Workbooks.sheet(row + "<row><c><v>3</v></c><c><v>4</v></c></row>"))
                .get(0);

        assertEquals(List.of("READ-HIDDEN"), ids(read));
        assertEquals(
                Optional.of("sheet 1; row 1, column 2"),
                read.findings().list().get(0).source());
        assertEquals(
                List.of("1", "", "7", "", "9"),
                ((Grid) read.value().blocks().get(0))
                        .cells().stream().map(Cell::text).limit(5).toList());
    }

    @Test
    void a_figure_that_is_white_on_white_is_blank_and_is_told() throws IOException {
        String row = "<row><c s=\"12\"><v>45</v></c><c s=\"13\"><v>46</v></c>" + "<c s=\"12\" t=\"str\"><v>0</v></c>"
                + "<c s=\"12\" t=\"str\"><v>甲</v></c><c><v>0</v></c></row>";
        Decoded<Document> read =
                read(Workbooks.sheet(row + row.replace(" s=", " x="))).get(0);

        assertEquals(
                Optional.of("sheet 1; row 1, column 1; row 1, column 3"),
                read.findings().list().get(0).source());
        assertEquals(
                List.of("", "46", "", "甲", "0", "45", "46", "0", "甲", "0"),
                ((Grid) read.value().blocks().get(0))
                        .cells().stream().map(Cell::text).toList());
    }

    private static String rule(String kind, int look, String formula) {
        return "<conditionalFormatting sqref=\"A1 C1:D2\"><cfRule type=\"cellIs\" operator=\"" + kind + "\" dxfId=\""
                + look + "\"><formula>" + formula + "</formula></cfRule></conditionalFormatting>";
    }

    @Test
    void noughts_that_a_rule_makes_white_are_blank() throws IOException {
        String row = "<row>" + "<c><v>0</v></c>".repeat(3) + "<c><v>10</v></c></row>";

        assertEquals(
                List.of("", "0", "", "10", "0", "0", "", "10"),
                texts(Workbooks.sheet(row + row, rule("equal", 0, "0"))));
        for (String other : List.of(rule("equal", 1, "0"), rule("equal", 0, "1"), rule("lessThan", 0, "0"))) {
            assertEquals(
                    List.of("0", "0", "0", "10"),
                    texts(Workbooks.sheet(row + row, other)).subList(0, 4));
        }
    }

    @Test
    void what_other_rules_make_white_is_blank_where_they_compare_and_not_sure_where_they_reckon() throws IOException {
        String row = "<row>" + "<c><v>0</v></c>".repeat(2) + "<c><v>-2</v></c><c><v>10</v></c></row>";

        assertEquals(
                List.of("", "0", "", "10"),
                texts(Workbooks.sheet(row + row, rule("lessThan", 0, "1"))).subList(0, 4));
        assertEquals(
                List.of("0", "0", "", "10"),
                texts(Workbooks.sheet(row + row, rule("lessThanOrEqual", 0, "-2")))
                        .subList(0, 4));
        assertEquals(
                List.of("[0]", "0", "[-2]", "[10]"),
                texts(Workbooks.sheet(row + row, rule("equal", 0, "$B$1"))).subList(0, 4));
        assertEquals(
                List.of("", "0", "-2", "10"),
                texts(Workbooks.sheet(row + row, rule("", 0, "A1=0").replace("cellIs", "expression")))
                        .subList(0, 4));
        assertEquals(
                List.of("[0]", "0", "[-2]", "[10]"),
                texts(Workbooks.sheet(row + row, rule("", 0, "B1=0").replace("cellIs", "expression")))
                        .subList(0, 4));
    }

    private static List<String> texts(byte[] workbook) throws IOException {
        return ((Grid) read(workbook).get(0).value().blocks().get(0))
                .cells().stream().map(Cell::text).toList();
    }

    @Test
    void a_formula_is_its_result_and_never_nought_without_one() throws IOException {
        assertEquals(
                List.of("17", "", "=SUM(A1:A3)", "=SUM(B1:B3)", "=C1", "甲"),
                cells(
                        "<c><f>SUM(A1)</f><v>17</v></c>",
                        "<c t=\"str\"><f>IF(COUNT(A1)=0,\"\",1)</f><v></v></c>",
                        "<c><f>SUM(A1:A3)</f></c>",
                        "<c><f>SUM(B1:B3)</f><v></v></c>",
                        "<c><f>C1</f><v/></c>",
                        "<c t=\"str\"><f>D1</f><v>甲</v></c>"));
    }

    @Test
    void a_nought_of_a_formula_that_was_never_calculated_is_none() throws IOException {
        String row = "<sheetData><row><c><v>0</v></c><c><f>SUM(A9)</f><v>0</v></c></row>"
                + "<row><c><v>1</v></c><c><f>SUM(A8)</f><v>1</v></c></row></sheetData>";
        Grid table = (Grid) read(Workbooks.sheets("<calcPr fullCalcOnLoad=\"1\"/>", row))
                .get(0)
                .value()
                .blocks()
                .get(0);

        assertEquals(
                List.of("0", "=SUM(A9)", "1", "1"),
                table.cells().stream().map(Cell::text).toList());
    }

    @Test
    void a_place_that_shows_nothing_is_blank_and_is_told() throws IOException {
        String row = "<row><c><v>1</v></c><c s=\"8\"><v>0</v></c><c><v>2</v></c></row>";
        Decoded<Document> hidden = read(Workbooks.sheet(row + row)).get(0);
        Decoded<Document> zeros = read(Workbooks.sheets(
                        "",
                        "<sheetViews><sheetView showZeros=\"0\"/></sheetViews><sheetData>" + row + row
                                + "</sheetData>"))
                .get(0);

        assertEquals(List.of("READ-HIDDEN"), ids(hidden));
        assertEquals(List.of("READ-HIDDEN"), ids(zeros));
        assertEquals("", ((Grid) hidden.value().blocks().get(0)).cells().get(1).text());
        assertEquals(
                Optional.of("sheet 1; row 1, column 2; row 2, column 2"),
                hidden.findings().list().get(0).source());
    }

    @Test
    void hidden_rows_columns_and_sheets_are_left_out_and_told() throws IOException {
        String rows = "<cols><col min=\"2\" max=\"2\" hidden=\"1\"/></cols><sheetData>"
                + "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>3</v></c></row>"
                + "<row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>4</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>5</v></c><c r=\"C3\"><v>6</v></c></row></sheetData>";
        List<Decoded<Document>> read = read(Workbooks.sheets("", rows, "hidden" + rows));
        Grid table = (Grid) read.get(0).value().blocks().get(0);

        assertEquals(1, read.size());
        assertEquals(List.of("READ-HIDDEN", "READ-HIDDEN"), ids(read.get(0)));
        assertEquals(
                List.of("1", "3", "5", "6"),
                table.cells().stream().map(Cell::text).toList());
        assertEquals(new Location(0, 1, 1, 3, 3), table.cells().get(3).location());
    }

    @Test
    void merged_ranges_are_one_cell() throws IOException {
        String rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"B1\"><v>2</v></c><c r=\"C1\"><v>9</v></c></row>"
                + "<row r=\"2\"><c r=\"B2\"><v>3</v></c><c r=\"C2\"><v>4</v></c></row>";
        Grid table = (Grid) read(Workbooks.sheet(
                        rows,
                        "<mergeCells><mergeCell ref=\"A1:A2\"/><mergeCell ref=\"B1:C1\"/><mergeCell ref=\"C1:C2\"/>"
                                + "<mergeCell ref=\"nonsense\"/><mergeCell ref=\"E5:XFD1048576\"/></mergeCells>"))
                .get(0)
                .value()
                .blocks()
                .get(0);

        assertEquals(
                List.of("0,0 2x1 1", "0,1 1x2 2", "1,1 1x1 3", "1,2 1x1 4"),
                table.cells().stream()
                        .map(cell -> cell.row() + "," + cell.column() + " " + cell.rowSpan() + "x" + cell.columnSpan()
                                + " " + cell.text())
                        .toList());
    }

    @Test
    void a_sheet_that_says_the_same_words_again_is_another_report() throws IOException {
        String table = "<row><c t=\"str\"><v>规章</v></c><c t=\"str\"><v>制发</v></c></row>"
                + "<row><c t=\"str\"><v>处罚</v></c><c t=\"str\"><v>强制</v></c></row></sheetData>";
        String other = "<row><c t=\"str\"><v>复议</v></c><c t=\"str\"><v>诉讼</v></c></row>"
                + "<row><c t=\"str\"><v>维持</v></c><c t=\"str\"><v>纠正</v></c></row></sheetData>";
        String one = "<sheetData><row><c t=\"str\"><v>甲</v></c></row><row/>";
        String two = "<sheetData><row><c t=\"str\"><v>乙</v></c></row><row/>";
        List<Decoded<Document>> read = read(Workbooks.sheets("", one + table, one + other, two + table, two + other));

        assertEquals(2, read.size());
        assertEquals(List.of("甲", "表", "甲", "表"), lines(read.get(0).value()));
        assertEquals(List.of("乙", "表", "乙", "表"), lines(read.get(1).value()));
    }

    @Test
    void what_begins_as_a_formula_does_stays_words() throws IOException {
        AnnualReport report = AnnualReport.blank(Revision.R2021).withOrgan("=HYPERLINK(\"x\")");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxCodec().write(Layout.of(report), out);
        String xml = XlsxParts.text(out.toByteArray(), "xl/worksheets/sheet1.xml");

        assertTrue(!xml.contains("<f>"), xml);
        assertTrue(lines(read(out.toByteArray()).get(0).value()).get(0).startsWith("=HYPERLINK(\"x\")"));
    }

    @Test
    void the_same_report_gives_the_same_bytes() throws IOException {
        Document page = Layout.of(AnnualReport.blank(Revision.R2019));
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        new XlsxCodec().write(page, one);
        new XlsxCodec().write(page, other);

        assertArrayEquals(one.toByteArray(), other.toByteArray());
    }

    @Test
    void limits_are_kept_and_named() throws IOException {
        byte[] two = Workbooks.sheets("", "<sheetData/>", "<sheetData/>");
        ReadLimits pages = ReadLimits.builder().maxPages(2).build();
        new XlsxCodec().read(two, pages);
        assertEquals(
                "maxPages",
                assertThrows(LimitExceededException.class, () -> new XlsxCodec().read(two, pages.withMaxPages(1)))
                        .setting());

        byte[] corners = Workbooks.sheet("<row r=\"1\"><c r=\"A1\" s=\"1\"/><c r=\"C1\" s=\"1\"><v>1</v></c></row>"
                + "<row r=\"2\"><c r=\"A2\" s=\"1\"/><c r=\"C2\" s=\"1\"><v>1</v></c></row>");
        ReadLimits cells = ReadLimits.builder().maxGridCells(6).build();
        new XlsxCodec().read(corners, cells);
        assertEquals(
                "maxGridCells",
                assertThrows(
                                LimitExceededException.class,
                                () -> new XlsxCodec().read(corners, cells.withMaxGridCells(5)))
                        .setting());
    }

    @Test
    void what_is_no_workbook_is_refused() {
        assertThrows(DocumentException.class, () -> read(new byte[] {'P', 'K', 3, 4}));
        assertThrows(DocumentException.class, () -> read("公开".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
    }
}
