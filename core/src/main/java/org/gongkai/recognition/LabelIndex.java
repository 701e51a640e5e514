package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gongkai.model.Revision;
import org.gongkai.recognition.LabelEntry.Role;
import org.gongkai.template.FormBlock;
import org.gongkai.template.FormColumn;
import org.gongkai.template.FormRow;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;
import org.gongkai.template.Template;
import org.gongkai.template.Templates;
import org.gongkai.wording.Compact;

/** Every label of every form by its compact text, made from the templates once. */
final class LabelIndex {
    static final LabelIndex FORMS = new LabelIndex(Templates.all());

    private final Map<String, List<LabelEntry>> byText = new HashMap<>();
    private final TreeSet<String> texts;
    private final int longest;
    private final Set<String> beginnings = new HashSet<>();
    private final Map<String, Integer> places = new HashMap<>();

    private LabelIndex(List<Template> templates) {
        for (Template template : templates) {
            template.tables().forEach(this::add);
        }
        texts = new TreeSet<>(byText.keySet());
        longest = texts.stream().mapToInt(String::length).max().orElse(0);
        for (String text : texts) {
            for (int length = 1; length < text.length(); length++) {
                beginnings.add(text.substring(0, length));
            }
        }
    }

    /** How many figures a row with this label has, at most of the forms; 0 for what is no row of a form. */
    int places(String rowKey) {
        return places.getOrDefault(rowKey, 0);
    }

    /** What a compact text can mean; empty where no form prints it. */
    List<LabelEntry> find(String compact) {
        return byText.getOrDefault(compact, List.of());
    }

    /** Whether some label has as many letters as a text; so what is longer need not be looked up. */
    boolean mayHave(String text) {
        return !Compact.isLonger(text, longest);
    }

    /** Whether this compact text is a label or begins one. */
    boolean isPrefix(String compact) {
        return byText.containsKey(compact) || isBeginning(compact);
    }

    /** Whether some label begins with this compact text and goes on. */
    boolean isBeginning(String compact) {
        return beginnings.contains(compact);
    }

    /** Whether a text is a label, be it with a remark in brackets behind it. */
    boolean isLabel(String text) {
        return isLabel(Compact.of(text), text);
    }

    /** The same where its compact text is known. */
    boolean isLabel(String compact, String text) {
        return byText.containsKey(compact)
                || (Compact.hasBracket(text) && byText.containsKey(Compact.beforeBracket(text)));
    }

    /** Whether a compact text titles a part of a table. */
    boolean isTitle(String compact) {
        return find(compact).stream().anyMatch(entry -> entry.role() == Role.TITLE);
    }

    /** Whether a compact text is the label of a row and of nothing else. */
    boolean isRow(String compact) {
        List<LabelEntry> entries = find(compact);
        return !entries.isEmpty() && entries.stream().allMatch(entry -> entry.role() == Role.ROW);
    }

    /** Whether a compact text stands somewhere within a label; so much is left of one that was broken over lines. */
    boolean isFragment(String compact) {
        for (String text : texts) {
            if (text.contains(compact)) {
                return true;
            }
        }
        return false;
    }

    /** All texts, for the fuzzy match. */
    Set<String> texts() {
        return texts;
    }

    private void add(FormTable table) {
        List<String> order = table.labels().stream().map(Label::key).toList();
        Set<String> columnGroups = new HashSet<>();
        for (FormBlock block : table.blocks()) {
            block.title().ifPresent(title -> add(table, title, Role.TITLE, order));
            block.corner().ifPresent(corner -> add(table, corner, Role.CORNER, order));
            for (FormColumn column : block.columns()) {
                for (Label group : column.groups()) {
                    if (columnGroups.add(group.key())) {
                        add(table, group, Role.COLUMN_GROUP, order);
                    }
                }
                add(table, column.label(), Role.COLUMN, order);
            }
            Set<String> rowGroups = new LinkedHashSet<>();
            for (FormRow row : block.rows()) {
                for (Label group : row.groups()) {
                    if (rowGroups.add(group.key())) {
                        add(table, group, Role.ROW_GROUP, order);
                    }
                }
                row.label().ifPresent(label -> add(table, label, Role.ROW, order));
                places.merge(TableReader.key(row), row.figures().size(), Math::max);
            }
        }
    }

    private void add(FormTable table, Label label, Role role, List<String> order) {
        add(table, label, label.text(), role, false, order.indexOf(label.key()));
        for (String alias : label.aliases()) {
            add(table, label, alias, role, true, order.indexOf(label.key()));
        }
    }

    private void add(FormTable table, Label label, String text, Role role, boolean alias, int order) {
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(Compact.of(text));
        spellings.add(Compact.of(Enumerator.strip(text)));
        spellings.add(Compact.beforeBracket(text));
        spellings.add(Compact.beforeBracket(Enumerator.strip(text)));
        spellings.remove("");
        for (String spelling : spellings) {
            List<LabelEntry> entries = byText.computeIfAbsent(spelling, key -> new ArrayList<>());
            Set<Revision> forms = EnumSet.of(table.form());
            entries.removeIf(entry -> {
                boolean same = entry.key().equals(label.key()) && entry.role() == role && entry.alias() == alias;
                if (same) {
                    forms.addAll(entry.forms());
                }
                return same;
            });
            entries.add(new LabelEntry(table.key(), label.key(), role, forms, alias, order));
        }
    }
}
