package org.gongkai.formats.xlsx;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.XmlWalk;
import org.gongkai.formats.sheet.CellFormat;
import org.gongkai.formats.sheet.CellNumber;

/** The styles that cells name by their number. */
final class SheetStyles {
    /**
     * How a cell looks.
     *
     * @param format how it shows a number
     * @param size of its letters, in points; 0 where the file says none
     * @param struck whether what stands in it is struck out
     * @param unseen whether it is white on white
     * @param boxed whether it has a line at a side
     */
    record Style(CellFormat format, double size, boolean struck, boolean unseen, boolean boxed) {}

    /** The letters of cells, their size in points. */
    private record Font(double size, boolean struck, boolean white) {
        static final Font PLAIN = new Font(0, false, false);
    }

    private static final Style PLAIN = new Style(CellFormat.of("General"), 0, false, false, false);
    private static final int MOST_DIGITS = 10;
    private static final int MOST = 1 << 20;

    private final Map<Integer, CellFormat> formats = new HashMap<>();
    private final List<Font> fonts = new ArrayList<>();
    private final List<Boolean> fills = new ArrayList<>();
    private final List<Boolean> boxes = new ArrayList<>();
    private final List<ConditionalFormat.Effect> rules = new ArrayList<>();
    private final List<Style> styles = new ArrayList<>();

    private SheetStyles() {}

    static SheetStyles read(Optional<XmlWalk> part) throws DocumentException, LimitExceededException {
        SheetStyles styles = new SheetStyles();
        if (part.isPresent()) {
            XmlWalk walk = part.get();
            while (walk.next()) {
                if (walk.isStart()) {
                    styles.element(walk);
                }
            }
        }
        return styles;
    }

    private void element(XmlWalk walk) throws DocumentException, LimitExceededException {
        switch (walk.name()) {
            case "numFmt" -> formats.put(number(walk, "numFmtId"), CellFormat.of(walk.attribute("formatCode")));
            case "font" -> fonts.add(font(walk));
            case "fill" -> fills.add(Paper.isBehind(walk));
            case "border" -> boxes.add(isBox(walk));
            case "cellXfs" -> cells(walk);
            case "dxf" -> rules.add(effectOf(walk));
            case "cellStyleXfs" -> walk.skip();
            default -> {}
        }
    }

    private static Font font(XmlWalk walk) throws DocumentException, LimitExceededException {
        double size = 0;
        boolean struck = false;
        boolean white = false;
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "sz" ->
                        size = CellNumber.parse(walk.attribute("val"), MOST_DIGITS)
                                .map(BigDecimal::doubleValue)
                                .orElse(0.0);
                    case "strike" -> struck = SheetReader.isOn(walk.attribute("val", "1"));
                    case "color" -> white = Paper.isWhite(walk);
                    default -> {}
                }
            }
        }
        return new Font(size, struck, white);
    }

    /**
     * Whether a rule makes the letters of a cell white on paper left as it is, or gives it a format that shows nothing.
     */
    private static ConditionalFormat.Effect effectOf(XmlWalk walk) throws DocumentException, LimitExceededException {
        CellFormat format = PLAIN.format();
        boolean white = false;
        boolean filled = false;
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "font" -> white = font(walk).white();
                    case "fill" -> filled = true;
                    case "numFmt" -> format = CellFormat.of(walk.attribute("formatCode"));
                    default -> {}
                }
            }
        }
        if ((white && !filled) || format.show(BigDecimal.ONE, false).isEmpty()) {
            return ConditionalFormat.Effect.HIDES;
        }
        return format.show(BigDecimal.ZERO, false).isEmpty()
                ? ConditionalFormat.Effect.HIDES_NOUGHTS
                : ConditionalFormat.Effect.SHOWS;
    }

    private static boolean isBox(XmlWalk walk) throws DocumentException, LimitExceededException {
        boolean box = false;
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isStart()) {
                String name = walk.name();
                boolean side =
                        name.equals("left") || name.equals("right") || name.equals("start") || name.equals("end");
                String style = walk.attribute("style");
                box |= side && !style.isEmpty() && !style.equals("none");
            }
        }
        return box;
    }

    private void cells(XmlWalk walk) throws DocumentException, LimitExceededException {
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isStart() && walk.name().equals("xf")) {
                int border = number(walk, "borderId");
                int fill = number(walk, "fillId");
                int number = number(walk, "fontId");
                Font font = number < fonts.size() ? fonts.get(number) : Font.PLAIN;
                styles.add(new Style(
                        format(number(walk, "numFmtId")),
                        font.size(),
                        font.struck(),
                        font.white() && (fill >= fills.size() || fills.get(fill)),
                        border < boxes.size() && boxes.get(border)));
            }
        }
    }

    private CellFormat format(int id) {
        return formats.computeIfAbsent(id, CellFormat::builtIn);
    }

    private static int number(XmlWalk walk, String attribute) {
        return walk.number(attribute, 0, 0, MOST);
    }

    /** What the rule that begins here does to the numbers that it is about. */
    ConditionalFormat.Effect effect(XmlWalk rule) {
        int number = rule.number("dxfId", MOST, 0, MOST);
        return number < rules.size() ? rules.get(number) : ConditionalFormat.Effect.SHOWS;
    }

    /** The style of the cell that begins here; a plain one where it names none that there is. */
    Style of(XmlWalk cell) {
        int number = number(cell, "s");
        return number < styles.size() ? styles.get(number) : PLAIN;
    }
}
