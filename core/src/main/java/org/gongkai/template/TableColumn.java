package org.gongkai.template;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;

/** A column as a revision's page writes it down: key, label, other names, kind, unit, and how to reach it in a row. */
record TableColumn<R>(
        List<Label> groups,
        String key,
        String text,
        List<String> aliases,
        FigureKind kind,
        Optional<Unit> unit,
        Lens<R, Entry> lens) {

    static <R> TableColumn<R> count(
            String key, String text, Function<R, Entry> getter, BiFunction<R, Entry, R> wither) {
        return new TableColumn<>(
                List.of(), key, text, List.of(), FigureKind.COUNT, Optional.empty(), Lens.of(getter, wither));
    }

    static <R> TableColumn<R> change(
            String key, String text, Function<R, Entry> getter, BiFunction<R, Entry, R> wither) {
        return new TableColumn<>(
                List.of(), key, text, List.of(), FigureKind.CHANGE, Optional.empty(), Lens.of(getter, wither));
    }

    static <R> TableColumn<R> amount(
            String key, String text, Function<R, Entry> getter, BiFunction<R, Entry, R> wither) {
        return new TableColumn<>(
                List.of(), key, text, List.of(), FigureKind.AMOUNT, Optional.empty(), Lens.of(getter, wither));
    }

    TableColumn<R> in(Unit printed) {
        return new TableColumn<>(groups, key, text, aliases, kind, Optional.of(printed), lens);
    }

    TableColumn<R> or(String... names) {
        return new TableColumn<>(groups, key, text, List.of(names), kind, unit, lens);
    }

    TableColumn<R> under(Label... headers) {
        return new TableColumn<>(List.of(headers), key, text, aliases, kind, unit, lens);
    }
}
