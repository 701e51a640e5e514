package org.gongkai.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.gongkai.formats.AnnualReports;
import org.gongkai.model.AnnualReport;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;

/** The documents are those that are said to be read, and in the sizes that are said. */
class InputsTest {

    @Test
    void every_format_is_read_back_to_the_same_report_without_a_doubt() throws IOException {
        AnnualReport report = Inputs.report();
        assertReads(report, Inputs.json(), "json");
        assertReads(report, Inputs.page(), "html");
        assertReads(report, Inputs.text(), "txt");
        assertReads(report, Inputs.docx(), "docx");
        assertReads(report, Inputs.xlsx(), "xlsx");
    }

    @Test
    void the_figures_of_the_pdf_are_those_of_the_report() throws IOException {
        AnnualReport read =
                AnnualReports.read(Inputs.pdf(), "report.pdf").report().orElseThrow();
        AnnualReport report = Inputs.report();
        for (Figure figure : Templates.figures(report)) {
            assertEquals(figure.get(report), figure.get(read), figure.id());
        }
    }

    @Test
    void sizes_are_as_real_ones() throws IOException {
        assertNear(60_000, Inputs.page().length);
        assertNear(20_000, Inputs.docx().length);
        assertNear(3_000, new String(Inputs.text(), StandardCharsets.UTF_8).length());
        try (PDDocument pdf = Loader.loadPDF(Inputs.pdf())) {
            assertEquals(9, pdf.getNumberOfPages());
        }
    }

    @Test
    void parts_of_the_floor_lie_in_the_document_as_they_are_walked() {
        String docx = new String(Inputs.docx(), StandardCharsets.ISO_8859_1);
        Set<String> parts = new HashSet<>();
        for (PackedPart part : PackedPart.readByUs(Inputs.docx())) {
            String packed = new String(part.bytes(), StandardCharsets.ISO_8859_1);
            assertTrue(docx.contains(packed), () -> "not in the document: " + packed.length() + " bytes");
            parts.add(packed);
        }
        assertEquals(5, parts.size());
    }

    @Test
    void texts_for_the_threads_are_all_different_and_all_read() throws IOException {
        Set<String> texts = new HashSet<>();
        for (byte[] text : Inputs.texts(20)) {
            assertTrue(AnnualReports.read(text, "report.txt").report().isPresent());
            texts.add(new String(text, StandardCharsets.UTF_8));
        }
        assertEquals(20, texts.size());
    }

    private static void assertReads(AnnualReport report, byte[] bytes, String extension) throws IOException {
        var read = AnnualReports.read(bytes, "report." + extension);
        assertEquals(report, read.report().orElseThrow(), extension);
        assertEquals(0, read.findings().size(), () -> extension + " " + read.findings());
    }

    private static void assertNear(int wanted, int found) {
        assertTrue(Math.abs(found - wanted) <= wanted / 20, () -> found + " is not about " + wanted);
    }
}
