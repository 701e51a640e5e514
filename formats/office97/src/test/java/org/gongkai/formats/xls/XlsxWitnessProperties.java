package org.gongkai.formats.xls;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.gongkai.formats.xlsx.XlsxCodec;
import org.gongkai.layout.BlankForm;
import org.gongkai.layout.EntryText;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;
import org.junit.jupiter.api.Test;

/** What POI, which this library does not use for it, reads of a workbook that this library wrote. */
class XlsxWitnessProperties {

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    @Property(tries = 15)
    void another_reader_finds_each_whole_number_as_one(@ForAll("consistent") AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxCodec().write(Layout.of(report), out);
        List<Long> expected = Templates.figures(report).stream()
                .map(figure -> EntryText.of(report, figure))
                .filter(text -> text.matches("-?[0-9]+"))
                .map(Long::valueOf)
                .toList();
        List<Long> found = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.NUMERIC
                                && cell.getCellStyle().getDataFormat() == 1) {
                            found.add((long) cell.getNumericCellValue());
                        }
                    }));
        }
        assertEquals(expected, found);
    }

    @Test
    void another_program_calculates_the_form_and_finds_it_blank() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new XlsxCodec().writeForm(BlankForm.of(Revision.R2021), out);
        List<String> results = new ArrayList<>();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.getSheetAt(0)
                    .forEach(row -> row.forEach(cell -> {
                        if (cell.getCellType() == CellType.FORMULA) {
                            results.add(cell.getStringCellValue());
                        }
                    }));
            assertEquals(2, workbook.getSheetAt(0).getDataValidations().size());
        }
        assertEquals(34, results.size());
        assertEquals(34, results.stream().filter(String::isEmpty).count());
    }
}
