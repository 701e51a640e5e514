package org.gongkai.formats.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Location;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.junit.jupiter.api.Test;

class TablePlanProperties {

    private static List<TablePlan> plans(Document document) {
        return PagePlan.of(document, PageLook.TEXT_WIDTH).stream()
                .filter(TablePlan.class::isInstance)
                .map(TablePlan.class::cast)
                .toList();
    }

    private static int total(TablePlan plan) {
        return plan.widths().stream().mapToInt(Integer::intValue).sum();
    }

    @Provide
    Arbitrary<List<List<String>>> rows() {
        return Arbitraries.of("", "0", "12345678901234567890", "规章", "要求行政机关确认或重新出具已获取信息", "（一）予以公开", "a b\nc")
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    @Property(tries = 100)
    void a_table_is_as_wide_as_the_text_and_each_column_is_some(@ForAll("rows") List<List<String>> rows) {
        Grid.Builder grid = Grid.builder();
        rows.forEach(row -> {
            grid.row();
            row.forEach(text -> grid.cell(text, Location.unknown()));
        });
        TablePlan plan = TablePlan.of(grid.build(), PageLook.TEXT_WIDTH);

        assertEquals(PageLook.TEXT_WIDTH, total(plan));
        assertTrue(
                plan.widths().stream().allMatch(width -> width > 0),
                plan.widths().toString());
    }

    @Test
    void the_tables_of_the_form_are_set_in_letters_that_can_be_read() {
        for (Revision revision : List.of(Revision.R2019, Revision.R2021)) {
            List<TablePlan> plans = plans(Layout.of(AnnualReport.blank(revision)));

            assertEquals(
                    List.of(24, 21, 21),
                    plans.stream().map(TablePlan::halfPoints).toList());
            assertEquals(
                    List.of(0, 3, 3), plans.stream().map(TablePlan::headRows).toList());
        }
    }

    @Test
    void columns_of_figures_are_even() {
        TablePlan requests =
                plans(Layout.of(AnnualReport.blank(Revision.R2021))).get(1);
        List<Integer> figures = requests.widths().subList(3, 10);

        assertTrue(figures.stream().allMatch(width -> Math.abs(width - figures.get(0)) <= 1), figures.toString());
    }

    @Test
    void a_figure_is_not_broken_where_the_page_has_room() {
        Grid grid = Grid.builder()
                .row()
                .cell("采购总金额", Location.unknown())
                .cell("123456789012", Location.unknown())
                .build();
        TablePlan plan = TablePlan.of(grid, PageLook.TEXT_WIDTH);
        Cell figure = grid.cells().get(1);

        assertTrue(
                plan.width(figure) > 12 * 0.5 * plan.halfPoints() * 10,
                plan.widths().toString());
    }
}
