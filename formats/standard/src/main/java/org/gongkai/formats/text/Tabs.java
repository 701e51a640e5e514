package org.gongkai.formats.text;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.io.Blanks;

/** Rows whose cells stand between tabs. */
final class Tabs {
    private Tabs() {}

    /** The cells, one more than there are tabs; an empty cell is kept. */
    static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        int from = 0;
        for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
            cells.add(Markup.plain(Blanks.trim(line.substring(from, tab))));
            from = tab + 1;
        }
        cells.add(Markup.plain(Blanks.trim(line.substring(from))));
        return cells;
    }
}
