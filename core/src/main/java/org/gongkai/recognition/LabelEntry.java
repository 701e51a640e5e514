package org.gongkai.recognition;

import java.util.Set;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;

/**
 * One thing that a label's text can mean.
 *
 * @param table the table it stands in
 * @param key the label's key in the template
 * @param role what the label is there for
 * @param forms the revisions that print it by this text
 * @param alias whether the text is another name and not the printed one
 * @param order its place in the reading order of the table, to tell labels of one text apart
 */
record LabelEntry(SectionKey table, String key, Role role, Set<Revision> forms, boolean alias, int order) {

    enum Role {
        TITLE,
        CORNER,
        COLUMN,
        COLUMN_GROUP,
        ROW,
        ROW_GROUP
    }
}
