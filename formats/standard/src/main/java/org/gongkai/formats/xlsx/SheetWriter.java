package org.gongkai.formats.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gongkai.document.FillIn;
import org.gongkai.formats.io.Ooxml;

/** Writes the one sheet of a workbook. */
final class SheetWriter {
    private final SheetPlan plan;
    private final CellStyles styles;
    private final SharedTexts texts;
    private final StringBuilder xml = new StringBuilder(1 << 15);
    private final Map<String, String> formulas;

    SheetWriter(SheetPlan plan, CellStyles styles, SharedTexts texts) {
        this.plan = plan;
        this.styles = styles;
        this.texts = texts;
        this.formulas = plan.form().map(FormFields::formulas).orElse(Map.of());
    }

    /** The sheet; a guarded one lets only its places be changed. */
    String write(boolean guarded) {
        xml.append("<worksheet xmlns=\"")
                .append(Ooxml.SHEET)
                .append("\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        xml.append("<sheetViews><sheetView showGridLines=\"0\" workbookViewId=\"0\"/></sheetViews>");
        xml.append("<sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"")
                .append(plan.columns())
                .append("\" width=\"")
                .append(number(plan.columnWidth()))
                .append("\" customWidth=\"1\"/></cols><sheetData>");
        rows();
        xml.append("</sheetData>");
        if (guarded) {
            xml.append("<sheetProtection sheet=\"1\" objects=\"1\" scenarios=\"1\" formatCells=\"0\"")
                    .append(" formatColumns=\"0\" formatRows=\"0\"/>");
        }
        merges();
        plan.form().ifPresent(this::rules);
        xml.append("<printOptions horizontalCentered=\"1\"/>")
                .append(
                        "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.6\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>")
                .append("<pageSetup paperSize=\"9\" orientation=\"portrait\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
                .append("<headerFooter><oddFooter>&amp;C第 &amp;P 页，共 &amp;N 页</oddFooter></headerFooter></worksheet>");
        return xml.toString();
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private void rows() {
        SortedMap<Integer, SortedMap<Integer, Placed>> rows = new TreeMap<>();
        for (Placed cell : plan.cells()) {
            for (int row = cell.row(); row < cell.row() + cell.rows(); row++) {
                rows.computeIfAbsent(row, key -> new TreeMap<>()).put(cell.column(), cell);
            }
        }
        rows.forEach((row, cells) -> {
            xml.append("<row r=\"").append(row + 1).append('"');
            Double height = plan.heights().get(row);
            if (height != null) {
                xml.append(" ht=\"").append(number(height)).append("\" customHeight=\"1\"");
            }
            xml.append('>');
            cells.values().forEach(cell -> cell(row, cell));
            xml.append("</row>");
        });
    }

    /** The cell, and the places beside it that it covers: a frame is drawn around each. */
    private void cell(int row, Placed cell) {
        int style = styles.number(cell.look());
        for (int column = cell.column(); column < cell.column() + cell.columns(); column++) {
            String place = new CellReference(row, column).toString();
            xml.append("<c r=\"").append(place).append("\" s=\"").append(style).append('"');
            if (row == cell.row() && column == cell.column()) {
                content(cell, place);
            } else {
                xml.append("/>");
            }
        }
    }

    private void content(Placed cell, String place) {
        String formula = formulas.get(place);
        if (formula != null) {
            xml.append(" t=\"str\"><f>").append(CellXml.of(formula)).append("</f><v></v></c>");
        } else if (cell.text().isEmpty()) {
            xml.append("/>");
        } else if (cell.number()) {
            xml.append("><v>").append(cell.text()).append("</v></c>");
        } else {
            xml.append(" t=\"s\"><v>").append(texts.number(cell.text())).append("</v></c>");
        }
    }

    private void merges() {
        List<Placed> merged = plan.cells().stream().filter(Placed::isMerged).toList();
        if (!merged.isEmpty()) {
            xml.append("<mergeCells count=\"").append(merged.size()).append("\">");
            merged.forEach(
                    cell -> xml.append("<mergeCell ref=\"").append(cell.range()).append("\"/>"));
            xml.append("</mergeCells>");
        }
    }

    private void rules(FormFields fields) {
        int[] priority = {0};
        fields.alarms()
                .forEach((condition, places) -> xml.append("<conditionalFormatting sqref=\"")
                        .append(places)
                        .append("\"><cfRule type=\"expression\" dxfId=\"0\" priority=\"")
                        .append(++priority[0])
                        .append("\"><formula>")
                        .append(CellXml.of(condition))
                        .append("</formula></cfRule></conditionalFormatting>"));
        Map<FillIn.Kind, List<String>> inputs = fields.inputs();
        if (!inputs.isEmpty()) {
            xml.append("<dataValidations count=\"").append(inputs.size()).append("\">");
            inputs.forEach((kind, places) -> validation(kind, String.join(" ", places)));
            xml.append("</dataValidations>");
        }
    }

    private void validation(FillIn.Kind kind, String places) {
        boolean whole = kind != FillIn.Kind.AMOUNT;
        boolean signed = kind == FillIn.Kind.CHANGE;
        String asked = whole ? (signed ? "请填整数，减少的填负数" : "请填不小于 0 的整数") : "请填不小于 0 的数";
        xml.append("<dataValidation type=\"")
                .append(whole ? "whole" : "decimal")
                .append("\" operator=\"greaterThanOrEqual\" allowBlank=\"1\" showErrorMessage=\"1\"")
                .append(" errorTitle=\"不能这样填\" error=\"")
                .append(asked)
                .append("；没有数据的，留空。\" sqref=\"")
                .append(places)
                .append("\"><formula1>")
                .append(signed ? "-999999999999" : "0")
                .append("</formula1></dataValidation>");
    }
}
