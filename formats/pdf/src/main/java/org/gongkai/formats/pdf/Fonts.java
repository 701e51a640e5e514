package org.gongkai.formats.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;
import org.gongkai.formats.io.Budget;
import org.jspecify.annotations.Nullable;

/** The fonts of a file, each made once. */
final class Fonts {
    private static final List<COSName> PROGRAMS = List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);

    private final IdentityHashMap<COSDictionary, PDFont> fonts = new IdentityHashMap<>();
    private final FontBounds bounds;

    Fonts(Budget budget) {
        this.bounds = new FontBounds(budget);
    }

    PDFont of(COSDictionary dictionary) throws IOException {
        PDFont known = fonts.get(dictionary);
        if (known == null) {
            known = make(dictionary);
            fonts.put(dictionary, known);
        }
        return known;
    }

    private PDFont make(COSDictionary dictionary) throws IOException {
        boolean composite = COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE));
        COSDictionary descendant = composite ? descendant(dictionary) : null;
        bounds.require(dictionary, descendant);
        if (saysCharacters(dictionary, descendant) || !isEmbedded(descendant == null ? dictionary : descendant)) {
            return descendant == null ? new SimpleFont(dictionary) : new CompositeFont(dictionary, descendant);
        }
        // Only the font itself knows which characters these are.
        return PDFontFactory.createFont(dictionary);
    }

    private static @Nullable COSDictionary descendant(COSDictionary dictionary) {
        COSBase fonts = dictionary.getDictionaryObject(COSName.DESCENDANT_FONTS);
        return fonts instanceof COSArray array
                        && array.size() > 0
                        && array.getObject(0) instanceof COSDictionary descendant
                ? descendant
                : null;
    }

    private static boolean saysCharacters(COSDictionary dictionary, @Nullable COSDictionary descendant) {
        if (dictionary.containsKey(COSName.TO_UNICODE)) {
            return true;
        }
        if (descendant == null) {
            return dictionary.containsKey(COSName.ENCODING);
        }
        COSDictionary collection = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = collection == null ? null : collection.getString(COSName.ORDERING);
        return ordering != null && !ordering.equals("Identity");
    }

    private static boolean isEmbedded(COSDictionary font) {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null && PROGRAMS.stream().anyMatch(descriptor::containsKey);
    }
}
