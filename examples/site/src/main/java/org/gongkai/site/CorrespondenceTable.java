package org.gongkai.site;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.gongkai.template.Correspondence;
import org.gongkai.template.Figure;
import org.gongkai.template.Template;
import org.gongkai.template.Templates;

/** 可比关系表: what of the form of 2019 can be compared with that of 2021; one column of table 三 stands for all. */
final class CorrespondenceTable {
    private CorrespondenceTable() {}

    static String of(Source source) {
        Tongue tongue = source.tongue();
        Template before = Templates.of(Revision.R2019);
        Template after = Templates.of(Revision.R2021);
        HtmlTable html = new HtmlTable(List.of(tongue.word("correspondence.row"), "2019", "2021"));
        for (SectionKey key : List.of(SectionKey.PROACTIVE_DISCLOSURE, SectionKey.REQUESTS, SectionKey.DISPUTES)) {
            for (Correspondence found : Correspondence.between(
                    before.table(key).orElseThrow(), after.table(key).orElseThrow())) {
                if (key != SectionKey.REQUESTS || found.id().endsWith(".total")) {
                    html.row(List.of(
                            Markup.text(found.row() + " · "
                                    + found.figure().column().text()),
                            ids(found.first()),
                            ids(found.second())));
                }
            }
        }
        return html.html();
    }

    private static String ids(List<Figure> figures) {
        return figures.stream()
                .map(figure -> Markup.codeLink("figures.html#" + figure.id(), figure.id()))
                .collect(Collectors.joining(" + "));
    }
}
