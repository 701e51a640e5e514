package org.gongkai.model;

import java.util.Optional;

/** 货币单位: the unit of an {@link Amount}. */
public enum Unit {
    /** 元. */
    YUAN("元"),
    /** 万元, ten thousand yuan; what the 2021 form prints for 本年收费金额. */
    TEN_THOUSAND_YUAN("万元");

    private final String label;

    Unit(String label) {
        this.label = label;
    }

    /** The unit as printed and as written in JSON: {@code 元} or {@code 万元}. */
    public String label() {
        return label;
    }

    /** The unit with this label, or empty if there is none. */
    public static Optional<Unit> labelled(String label) {
        for (Unit unit : values()) {
            if (unit.label.equals(label)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
