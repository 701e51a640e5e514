package org.gongkai.formats.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Grid;
import org.gongkai.document.ReadResult;
import org.gongkai.formats.AnnualReports;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Section;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that an office program printed: the headers come again on each page, and a row is cut by the break. */
class LibreOfficePdfTest {
    private static final Path FILES = Path.of("src/test/resources/libreoffice");

    @ParameterizedTest
    @ValueSource(strings = {"cut-row-2019", "cut-row-2021"})
    void every_figure_is_read(String name) throws IOException {
        AnnualReport expected =
                AnnualReports.read(FILES.resolve(name + ".json")).orElseThrow();
        ReadResult read = AnnualReports.read(FILES.resolve(name + ".pdf"));
        AnnualReport report = read.orElseThrow();
        List<String> wrong = new ArrayList<>();
        for (Figure figure : Templates.figures(expected)) {
            if (!figure.get(report).equals(figure.get(expected))) {
                wrong.add(figure.id());
            }
        }

        assertEquals(List.of(), wrong);
        assertEquals(
                expected.sections().stream().map(Section::heading).toList(),
                report.sections().stream().map(Section::heading).distinct().toList().stream()
                        .filter(heading -> heading.isPresent())
                        .toList());
        long grids = read.document().orElseThrow().blocks().stream()
                .filter(Grid.class::isInstance)
                .count();
        assertTrue(grids > 3, "a grid for each page that a table stands on");
    }
}
