package org.gongkai.template;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;

/**
 * 格式: one revision of the form, from top to bottom.
 *
 * @param revision which
 * @param sections its sections, in order; empty for the narrative
 * @param tables its tables, in order; empty for the narrative
 */
public record Template(Revision revision, List<SectionTitle> sections, List<FormTable> tables) {

    /** Copies the lists. */
    public Template {
        Objects.requireNonNull(revision, "revision");
        sections = List.copyOf(sections);
        tables = List.copyOf(tables);
    }

    /** One of its tables; empty for the narrative. */
    public Optional<FormTable> table(SectionKey key) {
        for (FormTable table : tables) {
            if (table.key() == key) {
                return Optional.of(table);
            }
        }
        return Optional.empty();
    }

    /** All its figures, in form order. */
    public List<Figure> figures() {
        return tables.stream().flatMap(table -> table.figures().stream()).toList();
    }

    /** All its 勾稽关系, in form order. */
    public List<Identity> identities() {
        return tables.stream().flatMap(table -> table.identities().stream()).toList();
    }
}
