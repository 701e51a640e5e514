package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 二、主动公开政府信息情况 (2021): table 二 of the form of 国办公开办函〔2021〕30号, 10 places.
 *
 * @param rules 规章
 * @param normativeDocuments 行政规范性文件
 * @param licensing 行政许可
 * @param penalties 行政处罚
 * @param compulsion 行政强制
 * @param administrativeFees 行政事业性收费
 */
@Value.Builder
public record ProactiveDisclosure2021(
        Documents rules,
        Documents normativeDocuments,
        Decisions licensing,
        Decisions penalties,
        Decisions compulsion,
        FeeAmount administrativeFees)
        implements ProactiveDisclosure, WithProactiveDisclosure2021 {

    private static final ProactiveDisclosure2021 BLANK = new ProactiveDisclosure2021(
            Documents.blank(),
            Documents.blank(),
            Decisions.blank(),
            Decisions.blank(),
            Decisions.blank(),
            FeeAmount.blank());

    /** Throws {@link NullPointerException} naming the missing row. */
    public ProactiveDisclosure2021 {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(normativeDocuments, "normativeDocuments");
        Objects.requireNonNull(licensing, "licensing");
        Objects.requireNonNull(penalties, "penalties");
        Objects.requireNonNull(compulsion, "compulsion");
        Objects.requireNonNull(administrativeFees, "administrativeFees");
    }

    /** The table with every place blank. */
    public static ProactiveDisclosure2021 blank() {
        return BLANK;
    }

    /** A builder; every row is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Revision revision() {
        return Revision.R2021;
    }

    /** Builds table 二; {@code build()} names what is still missing. */
    public static final class Builder extends ProactiveDisclosure2021Builder {
        Builder() {}
    }
}
