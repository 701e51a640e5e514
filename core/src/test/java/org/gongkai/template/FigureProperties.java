package org.gongkai.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Entry;
import org.gongkai.model.Requests;
import org.gongkai.model.Revision;
import org.gongkai.testkit.Entries;
import org.gongkai.testkit.Reports;

class FigureProperties {

    @Property(tries = 60)
    void what_is_written_is_read_back(@ForAll("reports") AnnualReport report, @ForAll("entries") Entry entry) {
        for (Figure figure : Templates.figures(report)) {
            assertEquals(entry, figure.get(figure.with(report, entry)), figure.id());
        }
    }

    @Property(tries = 10)
    void no_other_figure_moves(@ForAll("reports") AnnualReport report, @ForAll("entries") Entry entry) {
        List<Figure> figures = Templates.figures(report);
        for (Figure written : figures) {
            AnnualReport after = written.with(report, entry);
            for (Figure other : figures) {
                if (other != written) {
                    assertEquals(other.get(report), other.get(after), () -> written + " moved " + other);
                }
            }
        }
    }

    @Property(tries = 60)
    void nothing_but_the_figure_moves(@ForAll("reports") AnnualReport report, @ForAll("entries") Entry entry) {
        for (Figure figure : Templates.figures(report)) {
            assertEquals(report, figure.with(figure.with(report, entry), figure.get(report)), figure.id());
        }
    }

    @Property(tries = 60)
    void filling_a_table_is_writing_each_of_its_figures(
            @ForAll("reports") AnnualReport report, @ForAll("entries") Entry entry) {
        for (FormTable table : Templates.tables(report)) {
            AnnualReport written = report;
            List<Entry> entries = new ArrayList<>();
            for (Figure figure : table.figures()) {
                entries.add(entries.size() % 2 == 0 ? entry : Entry.of(entries.size()));
                written = figure.with(written, entries.get(entries.size() - 1));
            }
            assertEquals(written, table.fill(report, entries));
            assertThrows(IllegalArgumentException.class, () -> table.fill(report, List.of()));
        }
    }

    @Property(tries = 60)
    void writing_what_is_there_changes_nothing(@ForAll("reports") AnnualReport report) {
        for (Figure figure : Templates.figures(report)) {
            assertEquals(report, figure.with(report, figure.get(report)), figure.id());
        }
    }

    @Property(tries = 60)
    void the_last_entry_written_stays(
            @ForAll("reports") AnnualReport report, @ForAll("entries") Entry first, @ForAll("entries") Entry second) {
        for (Figure figure : Templates.figures(report)) {
            assertEquals(figure.with(report, second), figure.with(figure.with(report, first), second), figure.id());
        }
    }

    @Example
    void ids_are_unique_and_found_again() {
        for (Revision revision : Revision.values()) {
            AnnualReport blank = AnnualReport.blank(revision);
            Set<String> ids = new HashSet<>();
            for (Figure figure : Templates.figures(blank)) {
                assertEquals(true, ids.add(figure.id()), figure.id());
                assertEquals(Optional.of(figure), Templates.figure(blank, figure.id()));
            }
            assertEquals(Optional.empty(), Templates.figure(blank, "requests.nothing"));
        }
    }

    @Example
    void a_figure_of_another_form_is_refused() {
        AnnualReport old = AnnualReport.blank(Revision.R2019);
        AnnualReport young = AnnualReport.blank(Revision.R2021);

        for (Figure figure : Templates.figures(old)) {
            if (Templates.figure(young, figure.id()).isEmpty()) {
                assertThrows(IllegalArgumentException.class, () -> figure.get(young), figure.id());
                assertThrows(IllegalArgumentException.class, () -> figure.with(young, Entry.of(1)), figure.id());
            }
        }
        Figure issued =
                Templates.figure(young, "proactiveDisclosure.rules.issued").orElseThrow();
        assertThrows(IllegalArgumentException.class, () -> issued.get(old));
    }

    @Example
    void the_tables_of_a_mixed_report_follow_their_own_forms() {
        AnnualReport mixed = AnnualReport.blank(Revision.R2021).withRequests(Requests.blank(Revision.R2019));

        assertEquals(
                List.of(Revision.R2021, Revision.R2019, Revision.R2021),
                Templates.tables(mixed).stream().map(FormTable::form).toList());
    }

    @Provide
    Arbitrary<AnnualReport> reports() {
        return Reports.any();
    }

    @Provide
    Arbitrary<Entry> entries() {
        return Entries.any();
    }
}
