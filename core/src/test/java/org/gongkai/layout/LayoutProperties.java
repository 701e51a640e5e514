package org.gongkai.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;
import org.gongkai.testkit.Reports;

class LayoutProperties {
    private static final long MARK = 987_654_321;

    @Property
    void every_entry_stands_in_a_table_of_its_form(@ForAll("any") AnnualReport report) {
        List<Grid> grids = grids(Layout.of(report));
        for (FormTable table : Templates.tables(report)) {
            List<String> expected = table.cells().stream()
                    .flatMap(cell -> cell.figure().stream())
                    .map(figure -> EntryText.of(report, figure))
                    .toList();
            assertTrue(
                    grids.stream().anyMatch(grid -> expected.equals(textsAtPlaces(grid, table))),
                    () -> "no grid shows " + table);
        }
    }

    @Property
    void headings_and_prose_are_all_there(@ForAll("any") AnnualReport report) {
        List<String> texts = Layout.of(report).blocks().stream()
                .map(block -> block instanceof Heading heading
                        ? heading.text()
                        : block instanceof Paragraph paragraph ? paragraph.text() : "")
                .toList();
        for (Section section : report.sections()) {
            assertTrue(texts.containsAll(section.heading().stream().toList()), () -> "heading of " + section);
            assertTrue(texts.containsAll(section.paragraphs()), () -> "prose of " + section);
        }
    }

    @Property
    void consistent_reports_have_exactly_their_own_headings(@ForAll("consistent") AnnualReport report) {
        List<String> expected = Stream.concat(
                        report.title().stream(),
                        report.sections().stream().flatMap(section -> section.heading().stream()))
                .toList();

        assertEquals(
                expected,
                Layout.of(report).blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).text())
                        .toList());
        assertEquals(3, grids(Layout.of(report)).size());
    }

    @Example
    void each_figure_stands_under_and_beside_its_own_labels() {
        for (Revision revision : List.of(Revision.R2019, Revision.R2021)) {
            AnnualReport blank = AnnualReport.blank(revision);
            for (Figure figure : Templates.figures(blank)) {
                List<Grid> holding = grids(Layout.of(figure.with(blank, Entry.of(MARK)))).stream()
                        .filter(grid -> grid.cells().stream().anyMatch(LayoutProperties::marked))
                        .toList();
                assertEquals(1, holding.size(), figure.id());
                Set<String> labels = labelsAround(holding.get(0));
                assertTrue(labels.contains(figure.row().text()), figure.id());
                assertTrue(labels.contains(figure.column().text()), figure.id());
            }
        }
    }

    @Provide
    Arbitrary<AnnualReport> any() {
        return Reports.any();
    }

    @Provide
    Arbitrary<AnnualReport> consistent() {
        return Reports.consistent();
    }

    private static boolean marked(Cell cell) {
        return cell.text().equals(String.valueOf(MARK));
    }

    /** The labels left of the marked cell and above it. */
    private static Set<String> labelsAround(Grid grid) {
        Cell place = grid.cells().stream()
                .filter(LayoutProperties::marked)
                .findFirst()
                .orElseThrow();
        return grid.cells().stream()
                .filter(cell -> (covers(cell.row(), cell.rowSpan(), place.row()) && cell.column() < place.column())
                        || (covers(cell.column(), cell.columnSpan(), place.column()) && cell.row() < place.row()))
                .map(Cell::text)
                .collect(Collectors.toSet());
    }

    private static boolean covers(int start, int span, int at) {
        return start <= at && at < start + span;
    }

    private static List<Grid> grids(Document document) {
        return document.blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .toList();
    }

    private static List<String> textsAtPlaces(Grid grid, FormTable table) {
        return table.cells().stream()
                .filter(cell -> cell.figure().isPresent())
                .flatMap(place -> grid.cells().stream()
                        .filter(cell -> cell.row() == place.row() && cell.column() == place.column()))
                .map(Cell::text)
                .toList();
    }
}
