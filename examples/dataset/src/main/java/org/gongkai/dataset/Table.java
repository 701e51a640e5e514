package org.gongkai.dataset;

import static org.gongkai.dataset.Column.date;
import static org.gongkai.dataset.Column.integer;
import static org.gongkai.dataset.Column.number;
import static org.gongkai.dataset.Column.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;
import org.gongkai.template.FormTable;
import org.gongkai.template.Template;
import org.gongkai.template.Templates;

/** 表: the tables of the data set, each with its columns in order. */
public enum Table {
    /** 长表: one row a figure of a report. */
    FIGURES("figures", figureColumns()),
    /** 宽表: one row a report, also for a document in which none was found; a column a figure of either form. */
    REPORTS("reports", reportColumns()),
    /** 发现: one row a finding of reading or checking. */
    FINDINGS("findings", findingColumns());

    private final String key;
    private final List<Column> columns;

    Table(String key, List<Column> columns) {
        this.key = key;
        this.columns = List.copyOf(columns);
    }

    /** The name of the table, as in SQL and in file names. */
    public String key() {
        return key;
    }

    /** The columns, in order. */
    public List<Column> columns() {
        return columns;
    }

    /** The figures of all forms by id, in the order of the forms; one that several forms have is there once. */
    static Map<String, Figure> figures() {
        Map<String, Figure> figures = new LinkedHashMap<>();
        for (Template template : Templates.all()) {
            for (FormTable table : template.tables()) {
                table.figures().forEach(figure -> figures.putIfAbsent(figure.id(), figure));
            }
        }
        return figures;
    }

    private static List<Column> source() {
        return List.of(
                text("source", "文件，按给出的路径", "the file, as it was named"),
                integer("part", "文件中的第几份报告，从 1 起", "which report of the file, from 1"),
                text("sha256", "文件的 SHA-256", "SHA-256 of the file"),
                text("organ", "行政机关", "the organ that reports"),
                integer("year", "报告年度", "the report year"),
                text("form", "格式版本：2019、2021 或 narrative", "the form: 2019, 2021 or narrative"));
    }

    private static List<Column> figureColumns() {
        List<Column> columns = new ArrayList<>(source());
        columns.add(text("table", "所在的表", "the table of the form"));
        columns.add(text("figure", "数据项编号", "the figure id"));
        columns.add(text(
                "state",
                "number 有数，blank 空白，unreadable 不能识读，beyond 数太长",
                "number, blank, unreadable, or beyond (too long a number)"));
        columns.add(number("value", "数值，单位见 unit；空白不是 0", "the value, in the unit beside it; a blank is not 0"));
        columns.add(text("unit", "金额的单位：元、万元", "the unit of an amount"));
        columns.add(number("yuan", "金额，折合元；单位不明时空", "an amount in 元; empty where its unit is not known"));
        columns.add(text("text", "不能识读或太长时，原文", "what stands there, where it can't be read or is too long"));
        columns.add(text("note", "数旁的说明", "the remark beside the number"));
        columns.add(integer("findings", "涉及这一项的发现有几条", "how many findings name this figure"));
        return columns;
    }

    private static List<Column> reportColumns() {
        List<Column> columns = new ArrayList<>(source());
        columns.add(text("format", "文件格式", "the format of the file"));
        columns.add(text("scope", "统计口径：own 本级，consolidated 汇总", "whom the figures cover: own, consolidated"));
        columns.add(text("title", "标题", "the title"));
        columns.add(date("publishedOn", "发布日期", "date of publication"));
        columns.add(date("signedOn", "落款日期", "date of signature"));
        columns.add(integer("errors", "ERROR 的条数", "findings that are errors"));
        columns.add(integer("warnings", "WARNING 的条数", "findings that are warnings"));
        columns.add(integer("notes", "NOTE 的条数，不含无法判定", "findings that are notes, without the undecidable"));
        columns.add(integer("undecidable", "无法判定的条数", "findings that can't be decided"));
        figures().values().forEach(figure -> columns.add(figureColumn(figure)));
        return columns;
    }

    private static Column figureColumn(Figure figure) {
        boolean amount = figure.kind() == FigureKind.AMOUNT;
        return number(
                figure.id(),
                figure.describe() + (amount ? "，元" : ""),
                amount ? "in 元; empty where the unit is not known" : "the number; empty where blank or unreadable");
    }

    private static List<Column> findingColumns() {
        return List.of(
                text("source", "文件，按给出的路径", "the file, as it was named"),
                integer("part", "文件中的第几份报告，从 1 起", "which report of the file, from 1"),
                text("id", "规则编号", "the rule"),
                text("severity", "级别", "the severity"),
                text("outcome", "结论：BROKEN 不符，UNDECIDABLE 无法判定", "BROKEN or UNDECIDABLE"),
                text("place", "数据项、表或部分", "the figure, table or section"),
                integer("line", "文中的行", "the line of the text"),
                number("expected", "应为", "the value that the rule asks for"),
                number("actual", "现为", "the value that stands there"),
                text("suspects", "疑似有误的数和应填的值", "places that are probably wrong, with the value that settles it"),
                text("message", "说明", "the message in Chinese"),
                text("fingerprint", "指纹，改动别处也不变", "the same after edits elsewhere"));
    }
}
