package org.gongkai.formats.xlsx;

import java.util.LinkedHashMap;
import java.util.Map;

/** The looks that the cells of a workbook have, by number. */
final class CellStyles {
    private static final int FIRST_OWN_FORMAT = 164;
    private static final String FONT = "<name val=\"宋体\"/><family val=\"3\"/><charset val=\"134\"/></font>";
    private static final String THIN = " style=\"thin\"><color rgb=\"FF7F7F7F\"/></";

    private final Map<CellLook, Integer> looks = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    /** The number of a look; 0 is that of cells that say nothing. */
    int number(CellLook look) {
        return looks.computeIfAbsent(look, key -> looks.size() + 1);
    }

    String xml(String namespace) {
        StringBuilder cells = new StringBuilder("<xf/>");
        looks.keySet().forEach(look -> cells.append(cell(look)));
        StringBuilder codes = new StringBuilder();
        formats.forEach((code, id) -> codes.append("<numFmt numFmtId=\"")
                .append(id)
                .append("\" formatCode=\"")
                .append(CellXml.of(code))
                .append("\"/>"));
        String numbers = formats.isEmpty() ? "" : "<numFmts count=\"" + formats.size() + "\">" + codes + "</numFmts>";
        return "<styleSheet xmlns=\"" + namespace + "\">" + numbers + "<fonts count=\"3\">"
                + "<font><sz val=\"11\"/>" + FONT
                + "<font><b/><sz val=\"12\"/>" + FONT
                + "<font><b/><sz val=\"16\"/>" + FONT
                + "</fonts><fills count=\"5\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill>"
                + fill("F2F2F2") + fill("FFFBE6") + fill("EAF1FB") + "</fills>"
                + "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border>"
                + "<border><left" + THIN + "left><right" + THIN + "right><top" + THIN + "top><bottom" + THIN
                + "bottom><diagonal/></border></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
                + "<cellXfs count=\"" + (looks.size() + 1) + "\">" + cells + "</cellXfs>"
                + "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
                + "<dxfs count=\"1\"><dxf><font><b/><color rgb=\"FF9C0006\"/></font>"
                + "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FFFFC7CE\"/>"
                + "<bgColor rgb=\"FFFFC7CE\"/></patternFill></fill></dxf></dxfs></styleSheet>";
    }

    private static String fill(String colour) {
        return "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF" + colour
                + "\"/><bgColor indexed=\"64\"/></patternFill></fill>";
    }

    private String cell(CellLook look) {
        boolean framed = look.framed();
        return "<xf numFmtId=\"" + format(look.format()) + "\" fontId=\"" + look.font() + "\" fillId=\"" + look.fill()
                + "\" borderId=\"" + (framed ? 1 : 0) + "\" xfId=\"0\"" + (look.quoted() ? " quotePrefix=\"1\"" : "")
                + " applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\""
                + " applyProtection=\"1\"><alignment horizontal=\"" + look.align() + "\" vertical=\"center\""
                + (look.shrink() ? " shrinkToFit=\"1\"" : " wrapText=\"1\"") + "/>"
                + (look.open() ? "<protection locked=\"0\"/>" : "") + "</xf>";
    }

    private int format(String code) {
        return switch (code) {
            case "" -> 0;
            case "0" -> 1;
            case "0.00" -> 2;
            default -> formats.computeIfAbsent(code, key -> FIRST_OWN_FORMAT + formats.size());
        };
    }
}
