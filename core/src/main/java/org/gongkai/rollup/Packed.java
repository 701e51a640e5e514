package org.gongkai.rollup;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.template.Figure;
import org.gongkai.wording.NumberText;

/**
 * The figures of one report and nothing else of it, in some ten to some hundred bytes: equal runs are one, and remarks,
 * texts and zeros behind the last digit are left out. Equal figures give equal bytes.
 */
final class Packed implements Comparable<Packed> {
    private static final int BLANK = 0;
    private static final int UNREADABLE = 1;
    private static final int COUNT = 2;
    private static final int BARE = 3;
    private static final int YUAN = 4;
    private static final int TEN_THOUSAND_YUAN = 5;

    private final Shape shape;
    private final byte[] bytes;

    private Packed(Shape shape, byte[] bytes) {
        this.shape = shape;
        this.bytes = bytes;
    }

    static Packed of(AnnualReport report) {
        Shape shape = Shape.of(report);
        Bytes out = new Bytes();
        byte[] last = {};
        int run = 0;
        for (Figure figure : shape.figures()) {
            byte[] value = value(figure.get(report));
            if (!Arrays.equals(value, last)) {
                put(last, run, out);
                last = value;
                run = 0;
            }
            run++;
        }
        put(last, run, out);
        return new Packed(shape, out.toArray());
    }

    Shape shape() {
        return shape;
    }

    /**
     * What stands in each place of the shape, in form order; what is no number is empty or {@link Value#UNREADABLE}.
     */
    List<Value> values() {
        List<Value> values = new ArrayList<>(shape.figures().size());
        Cursor cursor = new Cursor(bytes);
        while (cursor.hasMore()) {
            Value value = value(cursor);
            for (long run = cursor.number(); run > 0; run--) {
                values.add(value);
            }
        }
        return values;
    }

    private static void put(byte[] value, int run, Bytes out) {
        if (run > 0) {
            out.write(value);
            out.number(run);
        }
    }

    private static byte[] value(Entry entry) {
        if (entry.isBlank()) {
            return new byte[] {BLANK};
        }
        Bytes out = new Bytes();
        if (entry instanceof Count count) {
            out.write(COUNT);
            out.signed(count.value());
        } else if (entry instanceof Amount amount && NumberText.isSensible(amount.value())) {
            decimal(amount, out);
        } else {
            out.write(UNREADABLE);
        }
        return out.toArray();
    }

    /** A whole number without a unit is the same as the count, however it was read. */
    private static void decimal(Amount amount, Bytes out) {
        BigDecimal plain = amount.value().stripTrailingZeros();
        if (amount.unit().isEmpty() && plain.scale() <= 0 && plain.precision() - plain.scale() <= 18) {
            out.write(COUNT);
            out.signed(plain.longValueExact());
            return;
        }
        out.write(amount.unit()
                .map(unit -> unit == Unit.YUAN ? YUAN : TEN_THOUSAND_YUAN)
                .orElse(BARE));
        byte[] digits = plain.unscaledValue().toByteArray();
        out.signed(plain.scale());
        out.number(digits.length);
        out.write(digits);
    }

    private static Value value(Cursor cursor) {
        int kind = cursor.next();
        return switch (kind) {
            case BLANK -> Value.BLANK;
            case UNREADABLE -> Value.UNREADABLE;
            case COUNT -> Value.of(BigDecimal.valueOf(cursor.signed()), Optional.empty());
            default -> {
                int scale = (int) cursor.signed();
                BigDecimal number = new BigDecimal(new BigInteger(cursor.bytes((int) cursor.number())), scale);
                yield Value.of(number, unit(kind));
            }
        };
    }

    private static Optional<Unit> unit(int kind) {
        return kind == BARE ? Optional.empty() : Optional.of(kind == YUAN ? Unit.YUAN : Unit.TEN_THOUSAND_YUAN);
    }

    @Override
    public int compareTo(Packed other) {
        int order = shape.compareTo(other.shape);
        return order != 0 ? order : Arrays.compare(bytes, other.bytes);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Packed packed && shape.equals(packed.shape) && Arrays.equals(bytes, packed.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * shape.hashCode() + Arrays.hashCode(bytes);
    }

    /** Reads what was packed. */
    private static final class Cursor {
        private final byte[] bytes;
        private int at;

        Cursor(byte[] bytes) {
            this.bytes = bytes;
        }

        boolean hasMore() {
            return at < bytes.length;
        }

        int next() {
            return bytes[at++];
        }

        byte[] bytes(int length) {
            at += length;
            return Arrays.copyOfRange(bytes, at - length, at);
        }

        long number() {
            long number = 0;
            int shift = 0;
            byte next;
            do {
                next = bytes[at++];
                number |= (next & 0x7FL) << shift;
                shift += 7;
            } while (next < 0);
            return number;
        }

        long signed() {
            long folded = number();
            return (folded >>> 1) ^ -(folded & 1);
        }
    }
}
