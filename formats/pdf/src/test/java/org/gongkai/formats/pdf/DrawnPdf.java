package org.gongkai.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A PDF written by hand, with a font that is not in the file, as Chinese offices' programs leave theirs out. */
final class DrawnPdf {
    private static final int HEIGHT = 800;

    private final List<String> pages = new ArrayList<>();
    private final StringBuilder content = new StringBuilder();
    private String pageEntries = "";

    /** A text, its beginning from the upper left corner. */
    DrawnPdf text(double x, double y, double size, String text) {
        return operators("BT /F1 %.2f Tf %.2f %.2f Td <%s> Tj ET".formatted(size, x, HEIGHT - y, hex(text)));
    }

    DrawnPdf line(double x1, double y1, double x2, double y2) {
        return operators("%.2f %.2f m %.2f %.2f l S".formatted(x1, HEIGHT - y1, x2, HEIGHT - y2));
    }

    /** A filled box. */
    DrawnPdf box(double left, double top, double width, double height) {
        return operators("%.2f %.2f %.2f %.2f re f".formatted(left, HEIGHT - top - height, width, height));
    }

    DrawnPdf operators(String operators) {
        content.append(operators).append('\n');
        return this;
    }

    DrawnPdf pageEntries(String entries) {
        pageEntries = entries;
        return this;
    }

    DrawnPdf nextPage() {
        pages.add(content.toString());
        content.setLength(0);
        return this;
    }

    /** The codes are UTF-16, as UniGB-UCS2-H has them. */
    static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            hex.append(String.format(Locale.ROOT, "%04X", (int) text.charAt(i)));
        }
        return hex.toString();
    }

    byte[] bytes() {
        nextPage();
        StringBuilder file = new StringBuilder("%PDF-1.4\n");
        List<Integer> offsets = new ArrayList<>();
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < pages.size(); i++) {
            kids.append(5 + 2 * i).append(" 0 R ");
        }
        object(file, offsets, "<< /Type /Catalog /Pages 2 0 R >>");
        object(file, offsets, "<< /Type /Pages /Kids [ " + kids + "] /Count " + pages.size() + " >>");
        object(
                file,
                offsets,
                "<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /UniGB-UCS2-H"
                        + " /DescendantFonts [ 4 0 R ] >>");
        object(
                file,
                offsets,
                "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo"
                        + " << /Registry (Adobe) /Ordering (GB1) /Supplement 0 >> /DW 1000 /W [ 1 95 500 814 [ 500 ] ] >>");
        for (int i = 0; i < pages.size(); i++) {
            object(
                    file,
                    offsets,
                    "<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 600 " + HEIGHT + " ] /Contents " + (6 + 2 * i)
                            + " 0 R /Resources << /Font << /F1 3 0 R >> >> " + pageEntries + " >>");
            object(
                    file,
                    offsets,
                    "<< /Length " + pages.get(i).length() + " >>\nstream\n" + pages.get(i) + "\nendstream");
        }
        int start = file.length();
        file.append("xref\n0 ").append(offsets.size() + 1).append("\n0000000000 65535 f \n");
        offsets.forEach(offset -> file.append(String.format(Locale.ROOT, "%010d 00000 n \n", offset)));
        file.append("trailer\n<< /Size ").append(offsets.size() + 1).append(" /Root 1 0 R >>\nstartxref\n");
        file.append(start).append("\n%%EOF\n");
        return file.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void object(StringBuilder file, List<Integer> offsets, String object) {
        offsets.add(file.length());
        file.append(offsets.size()).append(" 0 obj\n").append(object).append("\nendobj\n");
    }
}
