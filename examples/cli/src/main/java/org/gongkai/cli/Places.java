package org.gongkai.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;
import org.gongkai.template.Templates;

/** Says in words which place of the form an id means. */
final class Places {
    /** What a report says of itself outside its tables and sections, by its JSON key. */
    private static final List<String> FACTS = List.of("organ", "year", "revision", "title", "publishedOn", "signedOn");

    private final Words words;
    private final Map<String, String> byId = new HashMap<>();

    Places(Words words, Optional<AnnualReport> report) {
        this.words = words;
        report.ifPresent(this::add);
    }

    /** As {@code 表三 一、本年新收政府信息公开申请数量 · 总计}; the id itself where the form has no such place. */
    String describe(String id) {
        return byId.getOrDefault(id, Text.clean(id));
    }

    private void add(AnnualReport report) {
        for (String fact : FACTS) {
            byId.put(fact, words.of("place." + fact));
        }
        for (Section section : report.sections()) {
            section.key()
                    .ifPresent(key -> byId.put(
                            key.key(), Text.clean(section.heading().orElse(words.of("section." + key.key())))));
        }
        for (SectionKey key : SectionKey.values()) {
            byId.putIfAbsent(key.key(), words.of("section." + key.key()));
        }
        for (FormTable table : Templates.tables(report)) {
            String name = words.of("table." + table.key().key());
            byId.put(table.key().key(), name);
            for (Label label : table.labels()) {
                byId.put(label.key(), name + " " + label.text());
            }
            table.figures().forEach(figure -> byId.put(figure.id(), name + " " + figure.describe()));
        }
    }
}
