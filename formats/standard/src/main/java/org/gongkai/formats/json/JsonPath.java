package org.gongkai.formats.json;

import org.jspecify.annotations.Nullable;

/** The way to a place in a JSON text, from the inside out. */
final class JsonPath {
    /** No key of ours is longer; a message says no more of one. */
    private static final int LONGEST_KEY = 80;

    private final StringBuilder path = new StringBuilder();

    /** Goes out to an array, of which this was the element. */
    void within(int index) {
        path.insert(0, "[" + index + "]");
    }

    /** Goes out to an object, of which this was the key; null before its first. */
    void within(@Nullable String key) {
        if (key != null) {
            path.insert(0, "." + (key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY) + "…"));
        }
    }

    /** As {@code requests.carriedIn.total} or {@code sections[0].key}; {@code $} for the whole. */
    @Override
    public String toString() {
        return path.isEmpty() ? "$" : path.charAt(0) == '.' ? path.substring(1) : path.toString();
    }
}
