package org.gongkai.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * 数量: a whole number as printed, with the remark that stood beside it.
 *
 * @param value the number, in the counter of the place (件, 项, 个); any {@code long}, for a printed negative must be
 *     reportable
 * @param note 备注, without its brackets; absent where none was printed, never empty
 */
public record Count(long value, Optional<String> note) implements Entry {

    /** Checks the shape; throws {@link IllegalArgumentException} if the note is present and blank. */
    public Count {
        Objects.requireNonNull(note, "note");
        if (note.isPresent() && note.get().isBlank()) {
            throw new IllegalArgumentException("note is blank; leave it out instead");
        }
    }

    /** A count without a remark. */
    public static Count of(long value) {
        return new Count(value, Optional.empty());
    }

    /** A count with a remark. */
    public static Count of(long value, String note) {
        return new Count(value, Optional.of(note));
    }

    @Override
    public OptionalLong count() {
        return OptionalLong.of(value);
    }

    @Override
    public Optional<BigDecimal> number() {
        return Optional.of(BigDecimal.valueOf(value));
    }
}
