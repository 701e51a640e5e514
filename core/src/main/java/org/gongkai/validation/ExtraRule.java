package org.gongkai.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.SectionKey;
import org.gongkai.template.SectionTitle;
import org.gongkai.template.Templates;

/** 表样以外的内容: rows, columns and tables that the form does not have; one finding a section. */
final class ExtraRule extends CatalogueRule {
    private static final int SHOWN = 40;

    ExtraRule() {
        super("S-EXTRA", Severity.NOTE, FORM + "：表样的行与栏");
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        if (subject.report().extraTables().isEmpty() || subject.values().isEmpty()) {
            return;
        }
        Map<Optional<SectionKey>, List<ExtraTable>> bySection = subject.report().extraTables().stream()
                .collect(Collectors.groupingBy(ExtraTable::section, LinkedHashMap::new, Collectors.toList()));
        bySection.forEach((section, tables) -> {
            int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
            String place = section.map(SectionKey::key).orElse("");
            Finding.Builder finding = subject.broken(this, place);
            if (place.isEmpty()) {
                finding.place(Optional.empty()).places(List.of());
            }
            Object[] words = {tables.size(), rows, firstRow(tables), place, title(subject, section)};
            findings.accept(finding.message(place.isEmpty() ? variant("document", words) : message(words))
                    .build());
        });
    }

    /** The section as the form calls it. */
    private static String title(Subject subject, Optional<SectionKey> section) {
        return Templates.of(subject.report().revision()).sections().stream()
                .filter(title -> section.filter(title.key()::equals).isPresent())
                .findFirst()
                .map(SectionTitle::text)
                .orElse("");
    }

    private static String firstRow(List<ExtraTable> tables) {
        String row = tables.stream()
                .flatMap(table -> table.rows().stream())
                .findFirst()
                .map(cells -> cells.stream().filter(cell -> !cell.isBlank()).collect(Collectors.joining(" ")))
                .orElse("");
        return row.length() <= SHOWN
                ? row
                : row.substring(0, row.offsetByCodePoints(0, row.codePointCount(0, SHOWN))) + "…";
    }
}
