package org.gongkai.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.gongkai.document.FillIn;
import org.gongkai.document.Grid;
import org.gongkai.model.Revision;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.template.Templates;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class BlankFormTest {

    @ParameterizedTest
    @EnumSource(Revision.class)
    void each_figure_has_a_blank_cell_of_its_own(Revision revision) {
        FillIn form = BlankForm.of(revision);
        List<Figure> figures = Templates.of(revision).figures();

        assertEquals(figures.size(), new HashSet<>(form.fields()).size());
        for (FillIn.Field field : form.fields()) {
            Grid grid = (Grid) form.page().blocks().get(field.block());
            assertTrue(grid.cells().stream()
                    .anyMatch(cell -> cell.row() == field.row()
                            && cell.column() == field.column()
                            && cell.text().isEmpty()));
        }
    }

    @Test
    void a_place_takes_what_its_figure_counts() {
        FillIn form = BlankForm.of(Revision.R2019);
        List<Figure> figures = Templates.of(Revision.R2019).figures();

        for (FigureKind kind : FigureKind.values()) {
            assertEquals(
                    figures.stream().filter(figure -> figure.kind() == kind).count(),
                    form.fields().stream()
                            .filter(field -> field.kind().name().equals(kind.name()))
                            .count());
        }
    }

    @Test
    void each_identity_is_a_balance() {
        assertEquals(
                Templates.of(Revision.R2021).identities().size(),
                BlankForm.of(Revision.R2021).balances().size());
    }

    @Test
    void a_place_and_a_sum_have_their_shape() {
        assertThrows(IllegalArgumentException.class, () -> new FillIn.Field(0, -1, 0, FillIn.Kind.COUNT));
        assertThrows(IllegalArgumentException.class, () -> new FillIn.Balance(List.of(), List.of()));
    }
}
