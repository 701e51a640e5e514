package org.gongkai.validation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gongkai.document.TableTrace;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Severity;
import org.gongkai.template.FormBlock;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;
import org.gongkai.template.Templates;
import org.jspecify.annotations.Nullable;

/** 表样标目齐全: the labels of the form stand on the page, whole. One finding a table names all that do not. */
final class LabelRule extends CatalogueRule {
    /** The corner of table 三, which has a rule of its own. */
    static final String NOTE = "requests.note";

    private final BiConsumer<FormBlock, Map<Label, String>> wanted;

    private LabelRule(String id, String basis, BiConsumer<FormBlock, Map<Label, String>> wanted) {
        super(id, Severity.WARNING, basis);
        this.wanted = wanted;
    }

    /** The labels of rows and of their groups. */
    static LabelRule rows() {
        return new LabelRule(
                "S-ROWS",
                FORM + "：表二、表三的行名",
                (block, labels) -> block.rows().forEach(row -> {
                    row.groups().forEach(group -> labels.put(group, group.text()));
                    row.label().ifPresent(label -> labels.put(label, within(row.groups(), label)));
                }));
    }

    /** The headers of columns, of their groups and of the parts of table 二. */
    static LabelRule columns() {
        return new LabelRule("S-COLS", FORM + "：各表的栏名、项名", (block, labels) -> {
            List<Label> title = block.title().map(List::of).orElse(List.of());
            title.forEach(label -> labels.put(label, label.text()));
            block.corner()
                    .filter(corner -> !corner.key().equals(NOTE))
                    .ifPresent(corner -> labels.put(corner, within(title, corner)));
            block.columns().forEach(column -> {
                column.groups().forEach(group -> labels.put(group, group.text()));
                labels.put(column.label(), within(title.isEmpty() ? column.groups() : title, column.label()));
            });
        });
    }

    /** A label by its innermost group, since labels as 总计 and 其他 occur more than once. */
    private static String within(List<Label> groups, Label label) {
        return groups.isEmpty() ? label.text() : groups.get(groups.size() - 1).text() + "·" + label.text();
    }

    @Override
    public void check(Subject subject, Consumer<Finding> findings) {
        for (TableValues values : subject.values()) {
            FormTable form = values.table().form();
            subject.trace(form.key()).ifPresent(trace -> check(subject, traced(form, trace), trace, findings));
        }
    }

    /** The form that the page follows, where it is another than the report's. */
    private static FormTable traced(FormTable form, TableTrace trace) {
        return Templates.of(trace.form()).table(form.key()).orElse(form);
    }

    private void check(Subject subject, FormTable form, TableTrace trace, Consumer<Finding> findings) {
        Map<Label, String> labels = new LinkedHashMap<>();
        form.blocks().forEach(block -> wanted.accept(block, labels));
        List<Label> damaged = labels.keySet().stream()
                .filter(label -> !trace.labels().contains(label.key()))
                .filter(label -> trace.damaged().contains(label.key()))
                .toList();
        List<Label> missing = labels.keySet().stream()
                .filter(label -> !trace.labels().contains(label.key()))
                .filter(label -> !trace.damaged().contains(label.key()))
                .toList();
        if (damaged.isEmpty() && missing.isEmpty()) {
            return;
        }
        findings.accept(subject.broken(this, form.key().key())
                .places(Stream.concat(missing.stream(), damaged.stream())
                        .map(Label::key)
                        .toList())
                .message(message(
                        Words.tableZh(form.key()),
                        Words.tableEn(form.key()),
                        Stream.of(part("缺少", "、", missing, labels::get), part("残缺", "、", damaged, labels::get))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining("；")),
                        Stream.of(part("missing ", ", ", missing, Label::key), part("cut ", ", ", damaged, Label::key))
                                .filter(part -> !part.isEmpty())
                                .collect(Collectors.joining("; "))))
                .build());
    }

    private static String part(String head, String comma, List<Label> labels, Function<Label, @Nullable String> name) {
        return labels.isEmpty() ? "" : head + labels.stream().map(name).collect(Collectors.joining(comma));
    }
}
