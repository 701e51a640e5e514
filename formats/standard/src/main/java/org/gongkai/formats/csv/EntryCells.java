package org.gongkai.formats.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.model.Amount;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.gongkai.template.Figure;
import org.gongkai.template.FigureKind;

/** The cells of one figure: its id, and what stands in its place. */
final class EntryCells {
    private static final int MOST_COUNT_DIGITS = 18;

    /** A number of a wider scale than any amount has would fill pages. */
    private static final int WIDEST_PLAIN_SCALE = 1_000;

    private EntryCells() {}

    static String[] of(Figure figure, Entry entry) {
        String value = "";
        String unit = "";
        String text = "";
        if (entry instanceof Count count) {
            value = Long.toString(count.value());
        } else if (entry instanceof Amount amount) {
            boolean plain = Math.abs((long) amount.value().scale()) <= WIDEST_PLAIN_SCALE;
            value = plain ? amount.value().toPlainString() : amount.value().toString();
            unit = amount.unit().map(Unit::label).orElse("");
        } else if (entry instanceof Unreadable unreadable) {
            text = Formulas.guard(unreadable.text());
        }
        return new String[] {
            figure.id(), value, unit, entry.note().map(Formulas::guard).orElse(""), text
        };
    }

    static Entry entry(Figure figure, CsvRecord line, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        String value = line.getField(1);
        String note = Formulas.bare(line.getField(3));
        String text = Formulas.bare(line.getField(4));
        if (isBlankButNotEmpty(note) || isBlankButNotEmpty(text)) {
            throw FigureCsv.wrong(FigureCsv.place(line), "a remark or text is nothing but blanks");
        }
        if (value.isEmpty()) {
            if (!note.isEmpty() || !line.getField(2).isEmpty()) {
                throw FigureCsv.wrong(FigureCsv.place(line), "a unit or remark stands without a value");
            }
            return text.isEmpty() ? Entry.blank() : new Unreadable(text);
        }
        if (!text.isEmpty()) {
            throw FigureCsv.wrong(FigureCsv.place(line), "a value and a text stand in one place");
        }
        BigDecimal number = number(value, line, limits);
        Optional<String> remark = note.isEmpty() ? Optional.empty() : Optional.of(note);
        Optional<Unit> unit = unit(line);
        boolean count = figure.kind() != FigureKind.AMOUNT
                && unit.isEmpty()
                && number.scale() == 0
                && number.precision() <= MOST_COUNT_DIGITS;
        return count ? new Count(number.longValueExact(), remark) : new Amount(number, unit, remark);
    }

    private static boolean isBlankButNotEmpty(String text) {
        return !text.isEmpty() && text.isBlank();
    }

    private static BigDecimal number(String value, CsvRecord line, ReadLimits limits)
            throws DocumentException, LimitExceededException {
        int digits = 0;
        boolean point = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean digit = c >= '0' && c <= '9';
            boolean inside = c == '.' && !point && digits > 0 && i + 1 < value.length();
            if (!digit && !inside && !(c == '-' && i == 0)) {
                throw FigureCsv.wrong(FigureCsv.place(line), "this is no number: " + FigureCsv.brief(value));
            }
            digits += digit ? 1 : 0;
            point |= inside;
        }
        if (digits == 0) {
            throw FigureCsv.wrong(FigureCsv.place(line), "this is no number: " + FigureCsv.brief(value));
        }
        if (digits > limits.maxNumberDigits()) {
            throw new LimitExceededException(digits + " digits", "maxNumberDigits", limits.maxNumberDigits());
        }
        return new BigDecimal(value);
    }

    private static Optional<Unit> unit(CsvRecord line) throws DocumentException {
        String label = line.getField(2);
        if (label.isEmpty()) {
            return Optional.empty();
        }
        for (Unit unit : Unit.values()) {
            if (unit.label().equals(label)) {
                return Optional.of(unit);
            }
        }
        throw FigureCsv.wrong(FigureCsv.place(line), "a unit is 元 or 万元, not " + FigureCsv.brief(label));
    }
}
