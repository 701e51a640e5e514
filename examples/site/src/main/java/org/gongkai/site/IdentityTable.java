package org.gongkai.site;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.model.Revision;
import org.gongkai.template.Figure;
import org.gongkai.template.Identity;
import org.gongkai.template.Templates;

/** 勾稽关系表: the equalities of a form, each term a link to its figure. */
final class IdentityTable {
    private IdentityTable() {}

    static String of(String revision, Source source) {
        Tongue tongue = source.tongue();
        HtmlTable html = new HtmlTable(
                List.of(tongue.word("rule.id"), tongue.word("identity.name"), tongue.word("identity.formula")));
        for (Identity identity :
                Templates.of(Revision.keyed(revision).orElseThrow()).identities()) {
            Naming naming = Naming.of(identity.terms(), tongue);
            html.row(List.of(
                    Markup.codeLink(
                            Links.relative(source.path(), "rules/" + identity.rule() + ".html"), identity.rule()),
                    Markup.text(identity.name()),
                    sum(identity.left(), naming) + " = " + sum(identity.right(), naming)));
        }
        return html.html();
    }

    private static String sum(List<Figure> terms, Naming naming) {
        return terms.stream()
                .map(term -> "<a href=\"figures.html#" + term.id() + "\">" + naming.of(term) + "</a>")
                .collect(Collectors.joining(" + "));
    }

    /** Terms of one column are told apart by their rows, and terms of one row by their columns. */
    private record Naming(boolean byRow, Tongue tongue) {
        static Naming of(List<Figure> terms, Tongue tongue) {
            boolean oneColumn =
                    terms.stream().map(term -> term.column().key()).distinct().count() == 1;
            return new Naming(oneColumn, tongue);
        }

        String of(Figure term) {
            if (tongue == Tongue.ZH) {
                return Markup.text(byRow ? term.row().text() : term.column().text());
            }
            int first = term.id().indexOf('.') + 1;
            int last = term.id().lastIndexOf('.');
            return Markup.code(
                    byRow ? term.id().substring(first, last) : term.id().substring(last + 1));
        }
    }
}
