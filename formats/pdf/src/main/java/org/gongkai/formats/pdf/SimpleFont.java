package org.gongkai.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.encoding.DictionaryEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** A font of one byte a character. */
final class SimpleFont extends PaperFont {
    private final Encoding encoding;
    private final double scale;

    SimpleFont(COSDictionary dictionary) throws IOException {
        super(dictionary);
        encoding = encoding(dictionary);
        boolean drawn = COSName.TYPE3.equals(dictionary.getCOSName(COSName.SUBTYPE));
        scale = drawn ? Math.abs(getFontMatrix().getScaleX()) : THOUSANDTH;
    }

    private static Encoding encoding(COSDictionary dictionary) {
        COSBase stated = dictionary.getDictionaryObject(COSName.ENCODING);
        boolean trueType = COSName.TRUE_TYPE.equals(dictionary.getCOSName(COSName.SUBTYPE));
        Encoding usual = trueType ? WinAnsiEncoding.INSTANCE : StandardEncoding.INSTANCE;
        if (stated instanceof COSName name) {
            Encoding named = Encoding.getInstance(name);
            return named == null ? usual : named;
        }
        return stated instanceof COSDictionary differences
                ? new DictionaryEncoding(differences, !differences.containsKey(COSName.BASE_ENCODING), usual)
                : usual;
    }

    @Override
    public @Nullable String toUnicode(int code) {
        String mapped = super.toUnicode(code);
        return mapped == null ? GlyphList.getAdobeGlyphList().toUnicode(encoding.getName(code)) : mapped;
    }

    @Override
    public Vector getDisplacement(int code) throws IOException {
        return new Vector((float) (getWidth(code) * scale), 0);
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return in.read();
    }

    @Override
    protected float getStandard14Width(int code) {
        return getStandard14AFM().getCharacterWidth(encoding.getName(code));
    }

    @Override
    public boolean isVertical() {
        return false;
    }
}
