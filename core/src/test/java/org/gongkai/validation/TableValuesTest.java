package org.gongkai.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Revision;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TableValuesTest {

    @ParameterizedTest
    @EnumSource(Revision.class)
    void every_entry_is_that_of_its_figure(Revision revision) {
        AnnualReport report = AnnualReport.blank(revision);
        long value = 0;
        for (Figure figure : Templates.figures(report)) {
            report = figure.with(report, Entry.of(++value));
        }
        for (TableValues values : new Subject(report, RuleContext.none(), () -> {}).values()) {
            for (int i = 0; i < values.figures().size(); i++) {
                Figure figure = values.figures().get(i);
                assertSame(figure.get(report), values.entry(i), figure.id());
                assertEquals(i, values.table().position(figure.id()));
            }
        }
    }
}
