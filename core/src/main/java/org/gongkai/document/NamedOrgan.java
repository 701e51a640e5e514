package org.gongkai.document;

import java.util.Objects;

/**
 * 文中的机关名称: an organ that the document names as the one that reports.
 *
 * @param at where it is named
 * @param name the name, without spaces
 */
public record NamedOrgan(At at, String name) {

    /** Where a document names the organ that reports. */
    public enum At {
        /** 标题. */
        TITLE,
        /** 落款. */
        SIGNATURE,
        /** 发布机构, as the page says beside its label; an office may publish for another organ. */
        ISSUER
    }

    /** Throws {@link NullPointerException} naming the missing part. */
    public NamedOrgan {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(name, "name");
    }
}
