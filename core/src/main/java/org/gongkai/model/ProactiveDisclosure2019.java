package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 二、主动公开政府信息情况 (2019): table 二 of the form of 国办公开办函〔2019〕60号, 22 places.
 *
 * @param rules 规章
 * @param normativeDocuments 规范性文件
 * @param licensing 行政许可
 * @param otherExternalServices 其他对外管理服务事项
 * @param penalties 行政处罚
 * @param compulsion 行政强制
 * @param administrativeFees 行政事业性收费
 * @param centralizedProcurement 政府集中采购
 */
@Value.Builder
public record ProactiveDisclosure2019(
        MadeAndDisclosed rules,
        MadeAndDisclosed normativeDocuments,
        PowerItems licensing,
        PowerItems otherExternalServices,
        PowerItems penalties,
        PowerItems compulsion,
        FeeItems administrativeFees,
        Procurement centralizedProcurement)
        implements ProactiveDisclosure, WithProactiveDisclosure2019 {

    private static final ProactiveDisclosure2019 BLANK = new ProactiveDisclosure2019(
            MadeAndDisclosed.blank(),
            MadeAndDisclosed.blank(),
            PowerItems.blank(),
            PowerItems.blank(),
            PowerItems.blank(),
            PowerItems.blank(),
            FeeItems.blank(),
            Procurement.blank());

    /** Throws {@link NullPointerException} naming the missing row. */
    public ProactiveDisclosure2019 {
        Objects.requireNonNull(rules, "rules");
        Objects.requireNonNull(normativeDocuments, "normativeDocuments");
        Objects.requireNonNull(licensing, "licensing");
        Objects.requireNonNull(otherExternalServices, "otherExternalServices");
        Objects.requireNonNull(penalties, "penalties");
        Objects.requireNonNull(compulsion, "compulsion");
        Objects.requireNonNull(administrativeFees, "administrativeFees");
        Objects.requireNonNull(centralizedProcurement, "centralizedProcurement");
    }

    /** The table with every place blank. */
    public static ProactiveDisclosure2019 blank() {
        return BLANK;
    }

    /** A builder; every row is required. */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Revision revision() {
        return Revision.R2019;
    }

    /** Builds table 二; {@code build()} names what is still missing. */
    public static final class Builder extends ProactiveDisclosure2019Builder {
        Builder() {}
    }
}
