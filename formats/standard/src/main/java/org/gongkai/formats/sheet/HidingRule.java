package org.gongkai.formats.sheet;

import java.math.BigDecimal;
import java.util.Optional;

/** 条件格式: a rule that keeps some numbers of a range from being seen. */
@FunctionalInterface
public interface HidingRule {
    /** Whether one does not see the number; empty where the file alone does not tell. */
    Optional<Boolean> hides(BigDecimal number);
}
