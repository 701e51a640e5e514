package org.gongkai.formats.xlsx;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.XmlWalk;
import org.gongkai.formats.sheet.CellFormat;
import org.gongkai.formats.sheet.CellNumber;
import org.gongkai.formats.sheet.CellWords;
import org.gongkai.formats.sheet.Sheet;
import org.gongkai.formats.sheet.SheetCell;
import org.gongkai.formats.sheet.SheetRange;

/** Reads one sheet. */
final class SheetReader {
    private static final int LAST_COLUMN = 16_383;
    private static final int LONGEST_FORMULA = 200;

    /** Stands for a text that a cell names by a number which none has: the number is no figure. */
    private static final String LOST = "\uFFFD";

    private final XmlWalk walk;
    private final SheetContext context;
    private final Sheet.Builder sheet;
    private boolean hidesZeros;
    private int row = -1;
    private int column = -1;

    SheetReader(XmlWalk walk, SheetContext context, int number) {
        this.walk = walk;
        this.context = context;
        this.sheet = Sheet.builder(number, context.budget());
    }

    Sheet read() throws DocumentException, LimitExceededException {
        while (walk.next()) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "sheetView" ->
                        hidesZeros |= walk.attribute("showZeros", "1").equals("0");
                    case "col" -> columns();
                    case "row" -> row();
                    case "c" -> cell();
                    case "mergeCell" -> {
                        Optional<SheetRange> range = CellReference.range(walk.attribute("ref"));
                        if (range.isPresent()) {
                            sheet.merge(range.get());
                        }
                    }
                    case "conditionalFormatting" -> ConditionalFormat.read(walk, context.styles(), sheet);
                    default -> {}
                }
            }
        }
        return sheet.build();
    }

    static boolean isOn(String flag) {
        return flag.equals("1") || flag.equals("true");
    }

    private boolean isHidden(String size) {
        return isOn(walk.attribute("hidden")) || size.equals("0");
    }

    private void columns() {
        int first = walk.number("min", 1, 1, LAST_COLUMN + 1) - 1;
        int last = walk.number("max", first + 1, 1, LAST_COLUMN + 1) - 1;
        if (isHidden(walk.attribute("width")) && first <= last) {
            sheet.hideColumns(first, last);
        }
    }

    private void row() {
        row = walk.number("r", row + 2, 1, CellReference.MOST_ROWS) - 1;
        column = -1;
        if (isHidden(walk.attribute("ht"))) {
            sheet.hideRow(row);
        }
    }

    private void cell() throws DocumentException, LimitExceededException {
        Optional<CellReference> place = CellReference.of(walk.attribute("r"));
        row = place.isPresent() ? place.get().row() : Math.max(0, row);
        column = place.isPresent() ? place.get().column() : Math.min(LAST_COLUMN, column + 1);
        String type = walk.attribute("t");
        SheetStyles.Style style = context.styles().of(walk);
        Optional<String> formula = Optional.empty();
        Optional<String> value = Optional.empty();
        Optional<CellWords> words = Optional.empty();
        int outside = walk.depth() - 1;
        while (walk.depth() > outside && walk.next()) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "f" -> formula = Optional.of(SheetTexts.content(walk));
                    case "v" -> value = Optional.of(SheetTexts.content(walk));
                    case "is" -> words = Optional.of(SheetTexts.words(walk));
                    default -> {}
                }
            }
        }
        if (type.equals("s")) {
            words = context.texts().get(value.orElse(""));
        }
        boolean blank = value.isEmpty() || (value.get().isBlank() && !type.equals("str"));
        String text;
        if (formula.isPresent() && blank && words.isEmpty()) {
            text = unknown(formula.get());
        } else {
            text = words.isPresent() ? words.get().all() : text(type, value.orElse(""), style.format(), formula);
        }
        sheet.cell(row, column, new SheetCell(text, style.size(), style.boxed()));
        if (style.struck()) {
            sheet.strike(row, column, words.isPresent() ? words.get().own() : "");
        } else if (style.unseen() && isFigure(type, text)) {
            sheet.strike(row, column, "");
        }
    }

    private boolean isFigure(String type, String text) {
        return type.isEmpty() || type.equals("n") || number(text).isPresent();
    }

    private Optional<BigDecimal> number(String text) {
        return CellNumber.parse(text, context.budget().limits().maxNumberDigits());
    }

    /** A formula without a result is no figure, and says so where it stands. */
    private static String unknown(String formula) {
        return "=" + formula.substring(0, Math.min(formula.length(), LONGEST_FORMULA));
    }

    private String text(String type, String value, CellFormat format, Optional<String> formula)
            throws LimitExceededException {
        return switch (type) {
            case "str" -> SheetTexts.unescape(value);
            case "s" -> value.isBlank() ? "" : LOST;
            case "inlineStr", "e", "d" -> value;
            case "b" -> isOn(value.strip()) ? "TRUE" : "FALSE";
            default -> number(value, format, formula);
        };
    }

    private String number(String value, CellFormat format, Optional<String> formula) throws LimitExceededException {
        Optional<BigDecimal> number = number(value);
        if (number.isEmpty()) {
            return value;
        }
        boolean zero = number.get().signum() == 0;
        if (zero && formula.isPresent() && context.resultsAreOld()) {
            return unknown(formula.get());
        }
        String shown = zero && hidesZeros && !format.isDate() ? "" : format.show(number.get(), context.epoch1904());
        if (shown.isEmpty()) {
            sheet.hiddenNumber(row, column);
        }
        return shown;
    }
}
