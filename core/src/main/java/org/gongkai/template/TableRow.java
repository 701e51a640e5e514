package org.gongkai.template;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/** A row as a revision's page writes it down: key, label, other names, and how to reach it in the table. */
record TableRow<T, R>(List<Label> groups, String key, String text, List<String> aliases, Lens<T, R> lens) {

    static <T, R> TableRow<T, R> row(String key, String text, Function<T, R> getter, BiFunction<T, R, T> wither) {
        return new TableRow<>(List.of(), key, text, List.of(), Lens.of(getter, wither));
    }

    TableRow<T, R> or(String... names) {
        return new TableRow<>(groups, key, text, List.of(names), lens);
    }

    TableRow<T, R> under(Label... headers) {
        return new TableRow<>(List.of(headers), key, text, aliases, lens);
    }
}
