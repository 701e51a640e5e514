package org.gongkai.formats.xlsx;

import java.util.Locale;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.XmlWalk;

/** Whether colours are that of the paper, on which white letters are not seen. */
final class Paper {
    private Paper() {}

    /** Whether the colour that begins here is white; one made darker or lighter is none. */
    static boolean isWhite(XmlWalk color) {
        String tint = color.attribute("tint");
        boolean plain = tint.isEmpty() || tint.equals("0");
        String indexed = color.attribute("indexed");
        String rgb = color.attribute("rgb").toUpperCase(Locale.ROOT);
        return plain
                && (color.attribute("theme").equals("0")
                        || indexed.equals("1")
                        || indexed.equals("9")
                        || (rgb.length() == 8 && rgb.endsWith("FFFFFF")));
    }

    /** Reads to the end of the {@code fill} that began last; whether it leaves the paper as it is. */
    static boolean isBehind(XmlWalk walk) throws DocumentException, LimitExceededException {
        String pattern = "none";
        boolean white = false;
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "patternFill" -> pattern = walk.attribute("patternType", "none");
                    case "gradientFill" -> pattern = walk.name();
                    case "fgColor" -> white = isWhite(walk);
                    default -> {}
                }
            }
        }
        return pattern.equals("none") || (pattern.equals("solid") && white);
    }
}
