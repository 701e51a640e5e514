package org.gongkai.model;

import java.util.Objects;
import org.immutables.value.Value;

/**
 * 第二十条第（九）项 (2019): 政府集中采购 in the 2019 form; each may be blank.
 *
 * @param projects 采购项目数量, 项
 * @param totalAmount 采购总金额; the form prints no unit
 */
@Value.Builder
public record Procurement(Entry projects, Entry totalAmount) implements WithProcurement {

    private static final Procurement BLANK = new Procurement(Entry.blank(), Entry.blank());

    /** Throws {@link NullPointerException} naming the missing entry. */
    public Procurement {
        Objects.requireNonNull(projects, "projects");
        Objects.requireNonNull(totalAmount, "totalAmount");
    }

    /** The row with every place blank. */
    public static Procurement blank() {
        return BLANK;
    }

    /** A builder; every entry is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a row; {@code build()} names what is still missing. */
    public static final class Builder extends ProcurementBuilder {
        Builder() {}
    }
}
