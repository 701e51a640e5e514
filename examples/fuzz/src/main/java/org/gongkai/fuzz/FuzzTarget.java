package org.gongkai.fuzz;

/** 试的对象: what the fuzzer calls, for the format that the system property {@code gongkai.fuzz} names. */
public final class FuzzTarget {
    private static final Promise PROMISE = Promise.of(System.getProperty("gongkai.fuzz", "any"));

    private FuzzTarget() {}

    /** Throws where a promise is broken. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        PROMISE.keep(bytes);
    }
}
