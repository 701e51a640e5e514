package org.gongkai.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Attachment;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;

/**
 * One heading, paragraph, row or attachment of one report.
 *
 * @param part which
 * @param place where it stands
 * @param even its text with even white space
 * @param key what equals the key of the same passage in another report; a heading of the form's is known by its section
 */
record TextItem(PassagePart part, TextPlace place, String even, String key) {

    static List<TextItem> of(AnnualReport report) {
        List<TextItem> items = new ArrayList<>();
        List<ExtraTable> tables = new ArrayList<>(report.extraTables());
        for (Section section : report.sections()) {
            section.heading().ifPresent(text -> items.add(heading(section, text)));
            int number = 0;
            for (String text : section.paragraphs()) {
                number++;
                items.add(of(PassagePart.PARAGRAPH, section.key(), section.heading(), number, text));
            }
            for (ExtraTable table : List.copyOf(tables)) {
                if (section.key().isPresent() && table.section().equals(section.key())) {
                    tables.remove(table);
                    number = rows(table, section.heading(), number, items);
                }
            }
        }
        int number = 0;
        for (ExtraTable table : tables) {
            number = rows(table, Optional.empty(), number, items);
        }
        for (Attachment attachment : report.attachments()) {
            number++;
            String text = attachment.name()
                    + attachment.href().map(href -> " " + href).orElse("");
            items.add(of(PassagePart.ATTACHMENT, Optional.empty(), Optional.empty(), number, text));
        }
        return items;
    }

    private static int rows(ExtraTable table, Optional<String> heading, int last, List<TextItem> items) {
        int number = last;
        for (List<String> row : table.rows()) {
            number++;
            String text = row.stream().collect(Collectors.joining(" | "));
            items.add(of(PassagePart.TABLE_ROW, table.section(), heading, number, text));
        }
        return number;
    }

    private static TextItem heading(Section section, String text) {
        TextPlace place = new TextPlace(section.key(), section.heading(), 0, text);
        String even = Tokens.even(text);
        return new TextItem(
                PassagePart.HEADING,
                place,
                even,
                "# " + section.key().map(SectionKey::key).orElse(even));
    }

    private static TextItem of(
            PassagePart part, Optional<SectionKey> section, Optional<String> heading, int number, String text) {
        String even = Tokens.even(text);
        return new TextItem(part, new TextPlace(section, heading, number, text), even, part.name() + " " + even);
    }
}
