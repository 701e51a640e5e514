package org.gongkai.formats.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * The codes of what is written, and what they stand for. Where a font draws several characters alike, the file says the
 * one that was written first, not the one that the font lists first.
 */
final class WrittenText {
    private static final int UNKNOWN = '□';
    private static final int IN_ONE_BLOCK = 100;

    private final OpenFont font;
    private final PDFont embedded;
    private final Map<Integer, String> codes = new HashMap<>();
    private final TreeMap<Integer, Integer> characters = new TreeMap<>();

    WrittenText(OpenFont font, PDFont embedded) {
        this.font = font;
        this.embedded = embedded;
    }

    /** Appends the codes of a text in hexadecimal; a character that the font lacks shows as a box. */
    void codes(String text, StringBuilder out) throws IOException {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            String code = codes.get(c);
            if (code == null) {
                code = code(c);
                codes.put(c, code);
            }
            out.append(code);
        }
    }

    private String code(int c) throws IOException {
        int drawn = font.has(c) ? c : font.has(UNKNOWN) ? UNKNOWN : '?';
        embedded.addToSubset(drawn);
        int glyph = font.glyph(drawn);
        characters.putIfAbsent(glyph, drawn);
        return hex(glyph);
    }

    /** Puts the table of characters into the font, in place of the library's. */
    void nameCharacters(PDDocument file) throws IOException {
        StringBuilder map = new StringBuilder();
        map.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
                .append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n")
                .append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
                .append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        int left = characters.size();
        int inBlock = 0;
        for (Map.Entry<Integer, Integer> entry : characters.entrySet()) {
            if (inBlock == 0) {
                inBlock = Math.min(left, IN_ONE_BLOCK);
                map.append(inBlock).append(" beginbfchar\n");
            }
            map.append('<').append(hex(entry.getKey())).append("> <");
            for (char unit : Character.toChars(entry.getValue())) {
                map.append(hex(unit));
            }
            map.append(">\n");
            left--;
            if (--inBlock == 0) {
                map.append("endbfchar\n");
            }
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        byte[] bytes = map.toString().getBytes(StandardCharsets.US_ASCII);
        embedded.getCOSObject()
                .setItem(COSName.TO_UNICODE, new PDStream(file, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE));
    }

    private static String hex(int code) {
        return String.format(Locale.ROOT, "%04X", code);
    }
}
