package org.gongkai.formats.json;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.gongkai.model.AnnualReport;
import org.gongkai.template.Figure;
import org.gongkai.template.FormTable;

/** Writes a table of a form as nested objects, by figure ids. */
final class TableJson {
    /** One for each table of a template; there are few, and they live as long as the library. */
    private static final Map<FormTable, TableJson> KNOWN = new ConcurrentHashMap<>();

    private final List<Figure> figures;
    private final FigureTree tree;

    private TableJson(FormTable table) {
        figures = table.figures();
        tree = FigureTree.of(table.key().key(), figures.stream().map(Figure::id).toList());
    }

    static TableJson of(FormTable table) {
        return KNOWN.computeIfAbsent(table, TableJson::new);
    }

    void write(JsonOutput json, AnnualReport report) throws IOException {
        write(json, report, tree);
    }

    private void write(JsonOutput json, AnnualReport report, FigureTree node) throws IOException {
        if (node.isFigure()) {
            EntryJson.write(json, figures.get(node.figure()).get(report));
            return;
        }
        json.startObject();
        for (FigureTree child : node.children()) {
            json.name(child.key());
            write(json, report, child);
        }
        json.endObject();
    }
}
