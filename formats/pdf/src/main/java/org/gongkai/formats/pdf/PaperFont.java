package org.gongkai.formats.pdf;

import java.io.IOException;
import org.apache.fontbox.util.BoundingBox;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/**
 * What reading a text needs of a font: its characters and their widths. No outline is loaded, and no font of the system
 * is looked for, which PDFBox would do, and keep a list of them in the user's home.
 */
abstract class PaperFont extends PDFont {
    static final double THOUSANDTH = 0.001;

    PaperFont(COSDictionary dictionary) throws IOException {
        super(dictionary);
    }

    @Override
    public Matrix getFontMatrix() {
        return getCOSObject().getDictionaryObject(COSName.FONT_MATRIX) instanceof COSArray array && array.size() == 6
                ? Matrix.createMatrix(array)
                : super.getFontMatrix();
    }

    @Override
    public String getName() {
        return getCOSObject().getNameAsString(COSName.BASE_FONT, "");
    }

    @Override
    protected float getStandard14Width(int code) {
        return 0;
    }

    @Override
    public float getWidthFromFont(int code) {
        return isStandard14() ? getStandard14Width(code) : 500;
    }

    @Override
    public boolean hasExplicitWidth(int code) {
        return getCOSObject().containsKey(COSName.WIDTHS);
    }

    @Override
    public BoundingBox getBoundingBox() {
        return new BoundingBox(0, 0, 1000, 1000);
    }

    @Override
    @SuppressWarnings("deprecation")
    public float getHeight(int code) {
        return 1000;
    }

    @Override
    public boolean isEmbedded() {
        return false;
    }

    @Override
    public boolean isDamaged() {
        return false;
    }

    @Override
    protected byte[] encode(int unicode) {
        throw new UnsupportedOperationException("this font is read");
    }

    @Override
    public void addToSubset(int codePoint) {
        throw new UnsupportedOperationException("this font is read");
    }

    @Override
    public void subset() {
        throw new UnsupportedOperationException("this font is read");
    }

    @Override
    public boolean willBeSubset() {
        return false;
    }
}
