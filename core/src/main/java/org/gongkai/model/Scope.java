package org.gongkai.model;

import java.util.Optional;

/** 统计口径: whom the figures cover. Absent from a report that does not say. */
public enum Scope {
    /** 本级: the organ alone. */
    OWN("own"),
    /** 汇总: the organ and those below it. */
    CONSOLIDATED("consolidated");

    private final String key;

    Scope(String key) {
        this.key = key;
    }

    /** The scope as written in JSON. */
    public String key() {
        return key;
    }

    /** The scope with this key, or empty if there is none. */
    public static Optional<Scope> keyed(String key) {
        for (Scope scope : values()) {
            if (scope.key.equals(key)) {
                return Optional.of(scope);
            }
        }
        return Optional.empty();
    }
}
