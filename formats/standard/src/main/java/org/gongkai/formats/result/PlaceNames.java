package org.gongkai.formats.result;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;

/** Says in words which place of the form an id means. */
final class PlaceNames {
    private final Map<String, String> byId = new HashMap<>();

    private PlaceNames() {}

    static PlaceNames of(Optional<AnnualReport> report, ResultWords words) {
        PlaceNames names = new PlaceNames();
        report.ifPresent(known -> names.add(known, words));
        return names;
    }

    /** As {@code 表三 一、本年新收政府信息公开申请数量 · 总计}; the id itself where the form has no such place. */
    String describe(String id) {
        return byId.getOrDefault(id, id);
    }

    private void add(AnnualReport report, ResultWords words) {
        for (Section section : report.sections()) {
            section.key().ifPresent(key -> section.heading().ifPresent(heading -> byId.put(key.key(), heading)));
        }
        for (SectionKey key : SectionKey.values()) {
            byId.putIfAbsent(key.key(), words.of("section." + key.key()));
        }
        for (FormTable table : Templates.tables(report)) {
            String name = words.of("table." + table.key().key());
            byId.put(table.key().key(), name);
            table.labels().forEach(label -> byId.put(label.key(), name + " " + label.text()));
            table.figures().forEach(figure -> byId.put(figure.id(), name + " " + figure.describe()));
        }
    }
}
