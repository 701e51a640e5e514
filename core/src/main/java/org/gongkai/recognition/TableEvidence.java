package org.gongkai.recognition;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.model.SectionKey;
import org.gongkai.recognition.LabelEntry.Role;

/**
 * Decides whether material is a table of the form: by headers that nothing else prints, or because it goes on with a
 * table whose headers were seen. A list of powers in the text has 行政许可 and numbers too, and is none.
 *
 * @param counts how many labels of each table and kind it shows
 * @param seen the tables found before it
 * @param section the section it stands in
 */
record TableEvidence(
        Map<SectionKey, Map<Role, Integer>> counts, Map<SectionKey, ScannedTable> seen, Optional<SectionKey> section) {

    private static final Set<Role> HEADERS = EnumSet.of(Role.TITLE, Role.CORNER, Role.COLUMN, Role.COLUMN_GROUP);

    /** The table that the material begins with; empty where it is none of the form. */
    Optional<SectionKey> table(Material material) {
        int proactive = count(SectionKey.PROACTIVE_DISCLOSURE, Role.TITLE)
                + count(SectionKey.PROACTIVE_DISCLOSURE, Role.COLUMN)
                + count(SectionKey.PROACTIVE_DISCLOSURE, Role.CORNER);
        if (proactive >= 2 || goesOn(SectionKey.PROACTIVE_DISCLOSURE, material)) {
            return Optional.of(SectionKey.PROACTIVE_DISCLOSURE);
        }
        int requestRows = count(SectionKey.REQUESTS, Role.ROW);
        int requestHeaders = count(SectionKey.REQUESTS, Role.COLUMN)
                + count(SectionKey.REQUESTS, Role.COLUMN_GROUP)
                + count(SectionKey.REQUESTS, Role.CORNER);
        if (requestRows >= 2 || requestHeaders >= 3 || goesOn(SectionKey.REQUESTS, material)) {
            return Optional.of(SectionKey.REQUESTS);
        }
        int disputeHeaders = count(SectionKey.DISPUTES, Role.COLUMN_GROUP) + count(SectionKey.DISPUTES, Role.COLUMN);
        if (disputeHeaders >= 3 || valuesOfDisputes(material)) {
            return Optional.of(SectionKey.DISPUTES);
        }
        return section.filter(table -> isFirstHeader(table, material));
    }

    /**
     * Whether a page ended below the first header of the section's table: cells that are headers of it, and no more.
     */
    private boolean isFirstHeader(SectionKey table, Material material) {
        ScannedTable before = seen.get(table);
        long texts = material.atoms().stream().filter(atom -> !atom.isBlank()).count();
        return material.lines().isEmpty()
                && (before == null || !before.hasRows())
                && texts > 0
                && texts
                        == HEADERS.stream().mapToInt(role -> count(table, role)).sum();
    }

    private boolean goesOn(SectionKey table, Material material) {
        ScannedTable before = seen.get(table);
        return before != null
                && section.filter(table::equals).isPresent()
                && before.hits().stream().anyMatch(hit -> hit.entry().role() == Role.COLUMN)
                && count(table, Role.ROW) >= 1
                && !hasOtherHeaders(material);
    }

    /** Whether a frame begins with a row of texts that are no labels: 事项类别, 事项数. */
    private static boolean hasOtherHeaders(Material material) {
        int texts = 0;
        for (Atom atom : material.atoms()) {
            if (!atom.isFramed() || (atom.startsRow() && texts > 0)) {
                break;
            }
            if (atom.isValue() || LabelIndex.FORMS.isLabel(atom.text())) {
                return false;
            }
            texts += atom.isBlank() ? 0 : 1;
        }
        return texts > 1;
    }

    private boolean valuesOfDisputes(Material material) {
        ScannedTable before = seen.get(SectionKey.DISPUTES);
        return before != null
                && !before.hasRows()
                && section.filter(SectionKey.DISPUTES::equals).isPresent()
                && material.atoms().stream().allMatch(atom -> atom.isBlank() || atom.isValue());
    }

    private int count(SectionKey table, Role role) {
        return counts.getOrDefault(table, Map.of()).getOrDefault(role, 0);
    }
}
