package org.gongkai.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;

/** 格式库: the templates, and the tables and figures that a given report has. */
public final class Templates {
    private static final List<Template> ALL =
            Arrays.stream(Revision.values()).map(Templates::of).toList();

    private Templates() {}

    /** The template of a revision. */
    public static Template of(Revision revision) {
        return switch (revision) {
            case R2019 -> Template2019.TEMPLATE;
            case R2021 -> Template2021.TEMPLATE;
            case NARRATIVE -> TemplateNarrative.TEMPLATE;
        };
    }

    /** All templates, the oldest form first and the narrative last. */
    public static List<Template> all() {
        return ALL;
    }

    /** The tables that this report has, each by the form it follows; empty for a narrative report. */
    public static List<FormTable> tables(AnnualReport report) {
        List<FormTable> tables = new ArrayList<>();
        for (FormTable table : of(report.revision()).tables()) {
            tables.add(
                    table.key() == SectionKey.REQUESTS
                            ? of(report.requests().revision())
                                    .table(SectionKey.REQUESTS)
                                    .orElseThrow()
                            : table);
        }
        return Collections.unmodifiableList(tables);
    }

    /** The figures that this report has, in form order; empty for a narrative report. */
    public static List<Figure> figures(AnnualReport report) {
        return tables(report).stream()
                .flatMap(table -> table.figures().stream())
                .toList();
    }

    /** The 勾稽关系 that this report must keep, in form order. */
    public static Stream<Identity> identities(AnnualReport report) {
        return tables(report).stream().flatMap(table -> table.identities().stream());
    }

    /** The figure of this report with an id; empty if its forms have none. */
    public static Optional<Figure> figure(AnnualReport report, String id) {
        return tables(report).stream()
                .flatMap(table -> table.figure(id).stream())
                .findFirst();
    }
}
