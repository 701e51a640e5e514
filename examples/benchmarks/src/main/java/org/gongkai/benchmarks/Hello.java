package org.gongkai.benchmarks;

/** The least that a Java process does. */
final class Hello {
    private Hello() {}

    public static void main(String[] args) {
        System.out.println("hello");
    }
}
