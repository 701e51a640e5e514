package org.gongkai.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Cell;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;
import org.junit.jupiter.api.Test;

class FormTableTest {
    private static final FormTable REQUESTS =
            Templates.of(Revision.R2021).table(SectionKey.REQUESTS).orElseThrow();

    @Test
    void the_printed_cells_tile_the_grid() {
        for (Template template : Templates.all()) {
            for (FormTable table : template.tables()) {
                List<Cell> cells = table.cells().stream()
                        .map(cell -> new Cell(
                                cell.row(),
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                cell.label().map(Label::text).orElse(""),
                                Location.unknown()))
                        .toList();
                assertEquals(cells, new Grid(table.rowCount(), table.columnCount(), cells, Location.unknown()).cells());
            }
        }
    }

    @Test
    void a_form_laid_out_again_is_the_same() {
        for (Template template : Templates.all()) {
            for (FormTable table : template.tables()) {
                assertEquals(table.cells(), PrintedForm.cells(table.blocks()));
            }
        }
    }

    @Test
    void tables_three_and_four_made_again_are_the_same() {
        FormTable requests = SharedForms.requests(Revision.R2021, SharedForms.otherwiseHandledInThree());
        FormTable disputes = SharedForms.disputes(Revision.R2021);

        for (FormTable again : List.of(requests, disputes)) {
            FormTable table = Templates.of(Revision.R2021).table(again.key()).orElseThrow();
            assertEquals(ids(table.figures()), ids(again.figures()));
            assertEquals(texts(table.labels()), texts(again.labels()));
            assertEquals(formulas(table), formulas(again));
        }
    }

    @Test
    void every_figure_has_one_place_and_every_label_a_key_of_its_own() {
        for (Template template : Templates.all()) {
            for (FormTable table : template.tables()) {
                assertEquals(
                        table.figures(),
                        table.cells().stream()
                                .flatMap(cell -> cell.figure().stream())
                                .toList());
                Set<String> keys = new HashSet<>();
                table.labels().forEach(label -> assertTrue(keys.add(label.key()), label.key()));
                for (Figure figure : table.figures()) {
                    assertTrue(figure.id().startsWith(figure.row().key() + "."), figure.id());
                    assertTrue(table.labels().contains(figure.row()), figure.id());
                    assertTrue(table.labels().contains(figure.column()), figure.id());
                    assertEquals(table.key(), figure.table());
                }
            }
        }
    }

    @Test
    void table_three_is_printed_as_the_notice_prints_it() {
        assertEquals(28, REQUESTS.rowCount());
        assertEquals(10, REQUESTS.columnCount());
        assertEquals("三、本年度办理结果", labelAt(5, 0));
        assertEquals("（三）不予公开", labelAt(7, 1));
        assertEquals("1.属于国家秘密", labelAt(7, 2));
        assertEquals("法人或其他组织", labelAt(1, 4));
        assertEquals(22, cellAt(5, 0).rowSpan());
        assertEquals(3, cellAt(3, 0).columnSpan());
    }

    @Test
    void a_figure_says_where_it_stands() {
        Figure figure = REQUESTS.figure("requests.carriedIn.total").orElseThrow();

        assertEquals("二、上年结转政府信息公开申请数量 · 总计", figure.describe());
        assertEquals("requests.carriedIn.total", figure.toString());
        assertEquals(FigureKind.COUNT, figure.kind());
        assertEquals(Optional.empty(), figure.unit());
        assertEquals("requests 2021", REQUESTS.toString());
    }

    @Test
    void only_the_2021_form_prints_a_unit() {
        assertEquals(
                List.of(Optional.empty(), Optional.of(Unit.TEN_THOUSAND_YUAN)),
                Templates.all().stream()
                        .flatMap(template -> template.figures().stream())
                        .filter(figure -> figure.kind() == FigureKind.AMOUNT)
                        .map(Figure::unit)
                        .toList());
    }

    @Test
    void the_identities_read_as_printed() {
        List<String> formulas =
                REQUESTS.identities().stream().map(Identity::formula).toList();

        assertTrue(formulas.contains("requests.newlyReceived.total + requests.carriedIn.total"
                + " = requests.outcomes.total.total + requests.carriedOut.total"));
        assertEquals(7 + 7 + 25, formulas.size());
        assertEquals(7 + 7 + 25 + 3, Templates.of(Revision.R2021).identities().size());
        Identity balance = REQUESTS.identities().get(0);
        assertEquals(4, balance.terms().size());
        assertEquals("自然人", balance.name());
    }

    @Test
    void a_row_needs_a_figure_for_each_column() {
        FormColumn column = new FormColumn(List.of(), new Label("k", "列", List.of()));
        FormRow row = new FormRow(List.of(), Optional.empty(), List.of());

        assertThrows(
                IllegalArgumentException.class,
                () -> new FormBlock(Optional.empty(), Optional.empty(), List.of(column), List.of(row)));
    }

    private static List<String> ids(List<Figure> figures) {
        return figures.stream().map(Figure::id).toList();
    }

    private static List<String> texts(List<Label> labels) {
        return labels.stream().map(label -> label.key() + " " + label.text()).toList();
    }

    private static List<String> formulas(FormTable table) {
        return table.identities().stream()
                .map(identity -> identity.rule() + " " + identity.name() + " " + identity.formula())
                .toList();
    }

    private static String labelAt(int row, int column) {
        return cellAt(row, column).label().orElseThrow().text();
    }

    private static FormCell cellAt(int row, int column) {
        return REQUESTS.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElseThrow();
    }
}
