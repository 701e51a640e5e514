package org.gongkai.cli;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;

/** 取值: what stands for one option or parameter in a call; picocli puts it in. */
final class Value<V> implements IGetter, ISetter {
    private @Nullable V value;

    Value(@Nullable V usual) {
        this.value = usual;
    }

    /** What was given, else what is usual; not for what has nothing usual and need not be given. */
    V value() {
        return Objects.requireNonNull(value, "neither given nor usual");
    }

    /** What was given; empty if nothing was and nothing is usual. */
    Optional<V> given() {
        return Optional.ofNullable(value);
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T get() {
        return (T) value;
    }

    /** The type is that of the option, as it was described. */
    @Override
    @SuppressWarnings("unchecked")
    public <T> @Nullable T set(@Nullable T given) {
        T before = (T) value;
        value = (V) given;
        return before;
    }
}
