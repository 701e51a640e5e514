package org.gongkai.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Attachment;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;

/**
 * 排版: lays a report out in the official form.
 *
 * <p>From top to bottom: the title; {@code 发布日期：2021-01-29}; the sections, each with its prose, its table of the form
 * and its other tables; other tables without a section; organ and {@code 2021年1月29日} as signature; one line
 * {@code 附件：…} an attachment. What the report does not say is left out, with three exceptions: a report without a title
 * gets the one that the form prescribes, a table of the form always stands under its heading, and a report of a form
 * without any section shows all headings of the form.
 */
public final class Layout {
    private final AnnualReport report;
    private final List<Block> blocks = new ArrayList<>();
    private final List<FormTable> tables;
    private final List<ExtraTable> extraTables;
    private int tableCount;

    private Layout(AnnualReport report) {
        this.report = report;
        this.tables = new ArrayList<>(Templates.tables(report));
        this.extraTables = new ArrayList<>(report.extraTables());
    }

    /** The report as a document: title, sections, and the tables with their spans. Never throws for what it says. */
    public static Document of(AnnualReport report) {
        Layout page = new Layout(report);
        page.lay();
        return new Document(report.title(), page.blocks);
    }

    private void lay() {
        heading(1, report.title().orElseGet(this::prescribedTitle));
        report.publishedOn().ifPresent(date -> paragraph("发布日期：" + date));
        Outline.of(report).forEach(this::section);
        extraTables.forEach(this::extraTable);
        report.signedOn().ifPresent(this::signature);
        report.attachments().stream().map(Attachment::name).forEach(name -> paragraph("附件：" + name));
    }

    /** 标题 as the form has it: {@code <organ><year>年政府信息公开工作年度报告}. */
    private String prescribedTitle() {
        String year = report.year().isPresent() ? report.year().getAsInt() + "年" : "";
        return report.organ().orElse("") + year + "政府信息公开工作年度报告";
    }

    private void section(Section section) {
        section.heading().ifPresent(text -> heading(2, text));
        section.paragraphs().forEach(this::paragraph);
        section.key().ifPresent(this::tablesOf);
    }

    /** The tables of the first section with this key. */
    private void tablesOf(SectionKey key) {
        for (FormTable table : List.copyOf(tables)) {
            if (table.key() == key) {
                tables.remove(table);
                blocks.add(FormGrid.of(table, report, ++tableCount));
            }
        }
        for (ExtraTable table : List.copyOf(extraTables)) {
            if (table.section().equals(Optional.of(key))) {
                extraTables.remove(table);
                extraTable(table);
            }
        }
    }

    private void extraTable(ExtraTable table) {
        if (table.rows().stream().anyMatch(row -> !row.isEmpty())) {
            Grid grid = FormGrid.of(table, ++tableCount);
            blocks.add(grid);
        }
    }

    private void signature(LocalDate date) {
        report.organ().ifPresent(this::paragraph);
        paragraph(date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日");
    }

    private void heading(int level, String text) {
        blocks.add(new Heading(level, text.replaceAll("\\R", ""), Location.unknown()));
    }

    private void paragraph(String text) {
        blocks.add(new Paragraph(text, Location.unknown()));
    }
}
