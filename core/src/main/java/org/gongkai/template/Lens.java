package org.gongkai.template;

import java.util.function.BiFunction;
import java.util.function.Function;

/** A getter and the wither that answers it: what is written is read back, and nothing else moves. */
record Lens<A, B>(Function<A, B> getter, BiFunction<A, B, A> wither) {

    static <A, B> Lens<A, B> of(Function<A, B> getter, BiFunction<A, B, A> wither) {
        return new Lens<>(getter, wither);
    }

    B get(A whole) {
        return getter.apply(whole);
    }

    A with(A whole, B part) {
        return wither.apply(whole, part);
    }

    <C> Lens<A, C> then(Lens<B, C> inner) {
        return new Lens<>(whole -> inner.get(get(whole)), (whole, part) -> with(whole, inner.with(get(whole), part)));
    }
}
