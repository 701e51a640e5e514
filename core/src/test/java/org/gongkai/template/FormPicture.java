package org.gongkai.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.model.Revision;

/** Draws a form for people: its sections, its tables as printed with the figure ids in their places, its sums. */
final class FormPicture {
    private final Template template;
    private final StringBuilder page = new StringBuilder();

    private FormPicture(Template template) {
        this.template = template;
    }

    static String of(Template template) {
        FormPicture picture = new FormPicture(template);
        picture.head();
        template.tables().forEach(picture::table);
        picture.identities();
        return picture.page.toString();
    }

    private void head() {
        line("# " + name(template.revision()));
        line("");
        line("Generated from the template; `mvn verify -Dgolden.update=true` writes it anew.");
        line("");
        line("- Title: " + title(template.revision()));
        line("- Notice: " + notice(template.revision()));
        if (template.sections().isEmpty()) {
            line("- Sections: the report's own. Tables: none, hence no figures.");
            return;
        }
        line("- Sections:");
        template.sections()
                .forEach(section ->
                        line("  - " + section.text() + " `" + section.key().key() + "`"));
        line("");
        line(
                "A place holds the end of its figure's id; the beginning stands with the label of the row, in table 四 with "
                        + "the label of the group. ± may be negative; ¥ is money.");
    }

    private void table(FormTable table) {
        SectionTitle title = template.sections().stream()
                .filter(section -> section.key() == table.key())
                .findFirst()
                .orElseThrow();
        Set<String> rows =
                table.figures().stream().map(figure -> figure.row().key()).collect(Collectors.toSet());
        line("");
        line("## " + title.text());
        line("");
        line("<table>");
        for (int row = 0; row < table.rowCount(); row++) {
            line("<tr>");
            for (FormCell cell : table.cells()) {
                if (cell.row() == row) {
                    line(drawn(cell, rows));
                }
            }
            line("</tr>");
        }
        line("</table>");
    }

    private static String drawn(FormCell cell, Set<String> rows) {
        String spans = (cell.rowSpan() > 1 ? " rowspan=\"" + cell.rowSpan() + "\"" : "")
                + (cell.columnSpan() > 1 ? " colspan=\"" + cell.columnSpan() + "\"" : "");
        return cell.figure()
                .map(figure -> "<td" + spans + ">" + place(figure) + "</td>")
                .orElseGet(() -> "<th" + spans + ">" + label(cell.label().orElseThrow(), rows) + "</th>");
    }

    private static String label(Label label, Set<String> rows) {
        return rows.contains(label.key()) ? label.text() + "<br><code>" + label.key() + "</code>" : label.text();
    }

    private static String place(Figure figure) {
        String sign = switch (figure.kind()) {
            case COUNT -> "";
            case CHANGE -> " ±";
            case AMOUNT -> " ¥" + figure.unit().map(unit -> " " + unit.label()).orElse("");
        };
        return "<code>" + figure.id().substring(figure.row().key().length()) + "</code>" + sign;
    }

    private void identities() {
        if (template.identities().isEmpty()) {
            return;
        }
        Map<String, String> names = new LinkedHashMap<>();
        for (Identity identity : template.identities()) {
            names.merge(
                    "| `" + identity.rule() + "` | " + inWords(identity) + " | ",
                    identity.name(),
                    (a, b) -> a + "；" + b);
        }
        line("");
        line("## 勾稽关系");
        line("");
        line("| Rule | What is equal | Where |");
        line("|---|---|---|");
        names.forEach((words, where) -> line(words + where + " |"));
    }

    /** By rows where all terms are of one column, else by columns. */
    private static String inWords(Identity identity) {
        boolean oneColumn = identity.terms().stream()
                        .map(figure -> figure.column().key())
                        .distinct()
                        .count()
                == 1;
        return sum(identity.left(), oneColumn) + " = " + sum(identity.right(), oneColumn);
    }

    private static String sum(List<Figure> terms, boolean oneColumn) {
        return terms.stream()
                .map(figure -> (oneColumn ? figure.row() : figure.column()).text())
                .collect(Collectors.joining(" + "));
    }

    private static String name(Revision revision) {
        return switch (revision) {
            case R2019 -> "2019 form (试行)";
            case R2021 -> "2021 form";
            case NARRATIVE -> "Narrative reports (叙述体)";
        };
    }

    private static String title(Revision revision) {
        return revision == Revision.NARRATIVE ? "the report's own" : "`<organ><year>年政府信息公开工作年度报告`";
    }

    private static String notice(Revision revision) {
        return switch (revision) {
            case R2019 -> "国办公开办函〔2019〕60号, for the report years 2019 and 2020";
            case R2021 -> "国办公开办函〔2021〕30号, for the report years from 2021 on";
            case NARRATIVE ->
                "none; before the report year 2019 no form was prescribed, and some organs kept this way later";
        };
    }

    private void line(String text) {
        page.append(text).append('\n');
    }
}
