package org.gongkai.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.gongkai.document.ReadResult;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Blank;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.gongkai.validation.RuleContext;
import org.gongkai.validation.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that an office program made, not this library. */
class OfficeFilesTest {
    private static byte[] file(String name) throws IOException {
        try (InputStream in = OfficeFilesTest.class.getResourceAsStream("/office/" + name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        }
    }

    private static ReadResult read(String name, String called) throws IOException {
        return ReportReader.builder().build().read(file(name), called);
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-2019.docx", "report-2021.docx", "report-2019.odt", "report-2021.odt"})
    void each_figure_is_read_as_it_was_written(String name) throws IOException {
        String truth = name.substring(0, name.indexOf('.')) + ".json";
        AnnualReport expected = read(truth, truth).orElseThrow();

        AnnualReport read = read(name, "report.doc").orElseThrow();

        assertEquals(expected.organ(), read.organ());
        assertEquals(expected.year(), read.year());
        for (Figure figure : Templates.figures(expected)) {
            assertEquals(figure.get(expected), figure.get(read), figure.id());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-2021.csv", "report-2021.txt"})
    void a_sheet_saved_as_text_is_read_as_the_sheet_it_was(String name) throws IOException {
        AnnualReport expected = read("report-2021.json", "report.json").orElseThrow();

        ReadResult result = read(name, name);

        AnnualReport read = result.orElseThrow();
        assertEquals(expected.organ(), read.organ());
        assertEquals(expected.year(), read.year());
        for (Figure figure : Templates.figures(expected)) {
            assertEquals(figure.get(expected), figure.get(read), figure.id());
        }
        assertEquals(
                List.of(),
                RuleSet.standard().check(read, RuleContext.reading(result)).stream()
                        .filter(finding -> finding.id().equals("S-COLS"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"blank-2019.docx", "blank-2021.docx", "blank-2019.odt", "blank-2021.odt"})
    void in_the_blank_form_nothing_is_a_figure(String name) throws IOException {
        ReadResult result = read(name, name);
        AnnualReport read = result.orElseThrow();

        List<String> filled = Templates.figures(read).stream()
                .filter(figure -> !(figure.get(read) instanceof Blank))
                .map(Figure::id)
                .toList();
        assertEquals(List.of(), filled);
        assertTrue(result.findings().stream().noneMatch(finding -> finding.id().equals("READ-TABLE-MISSING")));
    }
}
