package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Amount;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;
import org.jspecify.annotations.Nullable;

/** The keys of one entry that is an object, until it is known what they make together. */
final class EntryParts {
    private static final List<String> KEYS = List.of("value", "unit", "note", "text");
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private @Nullable BigDecimal value;
    private boolean hasUnit;
    private Optional<Unit> unit = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<String> text = Optional.empty();

    Entry read(JsonInput in) throws IOException {
        for (String key = in.nextKey(); key != null; key = in.nextKey()) {
            switch (key) {
                case "value" -> {
                    in.requireFirst(value == null);
                    value = in.number();
                }
                case "unit" -> {
                    in.requireFirst(!hasUnit);
                    hasUnit = true;
                    unit = unit(in);
                }
                case "note" -> {
                    in.requireFirst(note.isEmpty());
                    note = Optional.of(in.visibleString());
                }
                case "text" -> {
                    in.requireFirst(text.isEmpty());
                    text = Optional.of(in.visibleString());
                }
                default -> throw in.unknownKey(KEYS);
            }
        }
        return entry(in);
    }

    private Entry entry(JsonInput in) throws IOException {
        BigDecimal number = value;
        if (number == null && text.isPresent() && !hasUnit && note.isEmpty()) {
            return new Unreadable(text.get());
        }
        if (number != null && text.isEmpty() && hasUnit) {
            return new Amount(number, unit, note);
        }
        if (number != null && text.isEmpty() && note.isPresent()) {
            if (number.scale() != 0 || number.compareTo(LEAST) < 0 || number.compareTo(MOST) > 0) {
                throw in.failure("expected a whole number as value beside a note; a decimal has a unit, perhaps null");
            }
            return new Count(number.longValueExact(), note);
        }
        throw in.failure("expected value with note, value with unit, or text alone");
    }

    private static Optional<Unit> unit(JsonInput in) throws IOException {
        if (in.token() == JsonToken.VALUE_NULL) {
            return Optional.empty();
        }
        Optional<Unit> read = in.token() == JsonToken.VALUE_STRING ? Unit.labelled(in.string()) : Optional.empty();
        if (read.isEmpty()) {
            throw in.expected("元, 万元 or null");
        }
        return read;
    }
}
