package org.gongkai.formats.markup;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Parts of a page that its style sheet hides because their tables stand there once more, as the copy for phones does.
 * Where more tables are hidden than shown, they are no copies but tabs that a reader opens.
 */
final class Copies {
    private Copies() {}

    /** The outermost hidden elements around tables of data; none where they are no copies. */
    static Set<Element> of(StyleSheet sheet, Map<Element, TableSurvey> tables) {
        Set<Element> hidden = Collections.newSetFromMap(new IdentityHashMap<>());
        int hiddenTables = 0;
        int shownTables = 0;
        for (Map.Entry<Element, TableSurvey> table : tables.entrySet()) {
            if (!table.getValue().isLayout()) {
                Element outermost = null;
                boolean never = false;
                for (Element up = table.getKey(); up != null; up = up.parent()) {
                    int own = Looks.of(up.attr("style"));
                    never |= (own & Looks.HIDDEN) != 0;
                    if ((own & Looks.SHOWN) == 0 && (sheet.of(up) & Looks.HIDDEN) != 0) {
                        outermost = up;
                    }
                }
                if (outermost != null) {
                    hidden.add(outermost);
                    hiddenTables++;
                } else if (!never) {
                    shownTables++;
                }
            }
        }
        return hiddenTables <= shownTables ? hidden : Set.of();
    }
}
