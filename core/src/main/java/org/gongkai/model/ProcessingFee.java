package org.gongkai.model;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * 信息处理费: the statement on the information-processing fee in section 六. Source: 国办函〔2020〕109号.
 *
 * <p>Not the 行政事业性收费 of table 二, of which it is a small part.
 *
 * @param notices 发出收费通知的件数; absent where the text does not say
 * @param noticedYuan 通知收费总金额, 元; absent where the text does not say
 * @param receivedYuan 实际收取总金额, 元; absent where the text does not say
 */
public record ProcessingFee(OptionalLong notices, Optional<BigDecimal> noticedYuan, Optional<BigDecimal> receivedYuan) {

    /** Throws {@link NullPointerException} naming the missing part. */
    public ProcessingFee {
        Objects.requireNonNull(notices, "notices");
        Objects.requireNonNull(noticedYuan, "noticedYuan");
        Objects.requireNonNull(receivedYuan, "receivedYuan");
    }
}
