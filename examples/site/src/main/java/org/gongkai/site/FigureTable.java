package org.gongkai.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.SectionKey;
import org.gongkai.model.Unit;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.template.Template;
import org.gongkai.template.Templates;

/** 数据项编号表: every figure of a table, with the forms that have it. Its rows are the anchors that findings link to. */
final class FigureTable {
    private FigureTable() {}

    static String of(SectionKey table, Tongue tongue) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        Map<String, List<String>> forms = new LinkedHashMap<>();
        for (Template template : Templates.all()) {
            template.table(table)
                    .ifPresent(form -> form.figures().forEach(figure -> {
                        figures.put(figure.id(), figure);
                        forms.computeIfAbsent(figure.id(), id -> new ArrayList<>())
                                .add(template.revision().key());
                    }));
        }
        HtmlTable html = new HtmlTable(List.of(
                tongue.word("figure.id"),
                tongue.word("figure.row"),
                tongue.word("figure.column"),
                tongue.word("figure.kind"),
                tongue.word("figure.form")));
        figures.forEach((id, figure) -> html.row(
                id,
                List.of(
                        Markup.codeLink("#" + id, id),
                        Markup.text(figure.row().text()),
                        Markup.text(figure.column().text()),
                        Markup.text(kind(figure, tongue)),
                        forms(forms.getOrDefault(id, List.of()), tongue))));
        return html.html();
    }

    private static String kind(Figure figure, Tongue tongue) {
        Optional<String> unit = figure.unit().map(Unit::label);
        if (figure.kind() == FigureKind.AMOUNT) {
            return tongue.word("kind.AMOUNT") + unit.map(" "::concat).orElse("");
        }
        return tongue.word("kind." + figure.kind());
    }

    private static String forms(List<String> keys, Tongue tongue) {
        List<String> links = keys.stream()
                .map(key -> Markup.link(Links.relative(tongue.folder(), "forms/" + key + ".html"), key))
                .toList();
        return String.join(", ", links);
    }
}
