package org.gongkai.formats.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.util.Vector;
import org.jspecify.annotations.Nullable;

/** A font of several bytes a character, as Chinese ones are. */
final class CompositeFont extends PaperFont {
    private static final String IDENTITY = "Identity";
    private static final int MOST_CIDS = 1 << 16;

    private final CMap codes;
    private final @Nullable CMap characters;
    private final boolean unicodeCodes;
    private final Map<Integer, Float> widths = new HashMap<>();
    private final float usualWidth;

    CompositeFont(COSDictionary dictionary, COSDictionary descendant) throws IOException {
        super(dictionary);
        COSBase encoding = dictionary.getDictionaryObject(COSName.ENCODING);
        codes = codes(encoding);
        unicodeCodes = encoding instanceof COSName name && name.getName().contains("UCS2");
        characters = characters(descendant.getCOSDictionary(COSName.CIDSYSTEMINFO));
        usualWidth = descendant.getFloat(COSName.DW, 1000);
        if (descendant.getDictionaryObject(COSName.W) instanceof COSArray array) {
            readWidths(array);
        }
    }

    private static CMap codes(@Nullable COSBase encoding) throws IOException {
        if (encoding instanceof COSStream stream) {
            try (InputStream in = stream.createInputStream()) {
                return new CMapParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            }
        }
        return new CMapParser().parsePredefined(encoding instanceof COSName name ? name.getName() : "Identity-H");
    }

    /** What the characters of the collection are, as Adobe-GB1; none for a collection of the font's own. */
    private static @Nullable CMap characters(@Nullable COSDictionary collection) throws IOException {
        String ordering = collection == null ? null : collection.getString(COSName.ORDERING);
        String registry = collection == null ? null : collection.getString(COSName.REGISTRY);
        if (ordering == null || registry == null || ordering.equals(IDENTITY)) {
            return null;
        }
        try {
            return new CMapParser().parsePredefined(registry + "-" + ordering + "-UCS2");
        } catch (IOException e) {
            return null;
        }
    }

    /** Either {@code first [w w …]} or {@code first last w}. */
    private void readWidths(COSArray array) {
        for (int i = 0; i + 1 < array.size(); ) {
            int first = number(array.getObject(i));
            COSBase next = array.getObject(i + 1);
            if (next instanceof COSArray each) {
                for (int j = 0; j < each.size() && j < MOST_CIDS; j++) {
                    put(first + j, each.getObject(j));
                }
                i += 2;
            } else {
                int last = Math.min(number(next), first + MOST_CIDS);
                for (int cid = first; i + 2 < array.size() && cid <= last; cid++) {
                    put(cid, array.getObject(i + 2));
                }
                i += 3;
            }
        }
    }

    private void put(int cid, @Nullable COSBase width) {
        if (width instanceof COSNumber number) {
            widths.put(cid, number.floatValue());
        }
    }

    private static int number(@Nullable COSBase value) {
        return value instanceof COSNumber number ? Math.max(0, number.intValue()) : 0;
    }

    @Override
    public @Nullable String toUnicode(int code) {
        String mapped = super.toUnicode(code);
        if (mapped != null) {
            return mapped;
        }
        if (unicodeCodes) {
            return String.valueOf((char) code);
        }
        return characters == null ? null : characters.toUnicode(codes.toCID(code));
    }

    @Override
    public float getWidth(int code) {
        return widths.getOrDefault(codes.toCID(code), usualWidth);
    }

    @Override
    public Vector getDisplacement(int code) {
        return isVertical() ? new Vector(0, -1) : new Vector((float) (getWidth(code) * THOUSANDTH), 0);
    }

    @Override
    public Vector getPositionVector(int code) {
        return new Vector((float) (-getWidth(code) * THOUSANDTH / 2), -0.88f);
    }

    @Override
    public int readCode(InputStream in) throws IOException {
        return codes.readCode(in);
    }

    @Override
    public boolean isVertical() {
        return codes.getWMode() == 1;
    }
}
