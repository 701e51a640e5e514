package org.gongkai.recognition;

import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.recognition.LabelEntry.Role;
import org.jspecify.annotations.Nullable;

/**
 * Decides which form each table follows, by its labels; real reports mix them. The year is only asked where no label
 * tells.
 *
 * @param proactiveDisclosure the form of table 二, and so of the report
 * @param requests the form of table 三
 */
record FormChoice(Revision proactiveDisclosure, Revision requests) {

    static FormChoice of(Map<SectionKey, ScannedTable> tables, OptionalInt year) {
        Revision expected = year.isPresent() && Revision.expectedFor(year.getAsInt()) != Revision.R2021
                ? Revision.R2019
                : Revision.R2021;
        Revision requests = requests(tables.get(SectionKey.REQUESTS), Revision.NARRATIVE);
        Revision fallback = requests == Revision.NARRATIVE ? expected : requests;
        Revision proactive = proactive(tables.get(SectionKey.PROACTIVE_DISCLOSURE), fallback);
        return new FormChoice(proactive, requests == Revision.NARRATIVE ? proactive : requests);
    }

    private static Revision proactive(@Nullable ScannedTable table, Revision fallback) {
        if (table == null) {
            return fallback;
        }
        int votes = votes(table, Role.COLUMN);
        if (votes == 0) {
            votes = votes(table, Role.ROW) + votes(table, Role.TITLE);
        }
        return votes > 0 ? Revision.R2021 : votes < 0 ? Revision.R2019 : fallback;
    }

    /** Labels that only one form prints: positive for 2021, negative for 2019. */
    private static int votes(ScannedTable table, Role role) {
        int votes = 0;
        for (ScannedTable.Hit hit : table.hits()) {
            LabelEntry entry = hit.entry();
            if (entry.role() == role && entry.forms().size() == 1 && !entry.alias()) {
                votes += entry.forms().contains(Revision.R2021) ? 1 : -1;
            }
        }
        return votes;
    }

    private static Revision requests(@Nullable ScannedTable table, Revision unknown) {
        if (table == null) {
            return unknown;
        }
        if (table.saw("requests.outcomes.otherwiseHandled.correctionOverdue")
                || table.saw("requests.outcomes.otherwiseHandled.feeOverdue")) {
            return Revision.R2021;
        }
        // One undivided （六） is the 2019 row, be it blank; the 2021 form would show its three rows below it.
        return table.saw("requests.outcomes.otherwiseHandled") ? Revision.R2019 : unknown;
    }
}
