package org.gongkai.formats.result;

import java.util.Objects;
import org.gongkai.validation.RuleSet;

/**
 * 版本: what a result was made with.
 *
 * @param library 库版本, as {@code 0.1.0}
 * @param ruleSet 规则集版本
 */
public record Versions(String library, String ruleSet) {
    private static final Versions CURRENT = new Versions(
            Resources.text("version.txt").strip(), RuleSet.standard().version());

    /** Throws {@link NullPointerException} naming the missing version. */
    public Versions {
        Objects.requireNonNull(library, "library");
        Objects.requireNonNull(ruleSet, "ruleSet");
    }

    /** Of this library and its rules. */
    public static Versions current() {
        return CURRENT;
    }
}
