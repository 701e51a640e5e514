package org.gongkai.comparison;

/** 文字种类: what kind of text a passage is. */
public enum PassagePart {
    /** 标题 of a section. */
    HEADING,
    /** 段落. */
    PARAGRAPH,
    /** 附加表格的一行: a row of a table that the form does not have, its cells joined by {@code " | "}. */
    TABLE_ROW,
    /** 附件: its name, and where it points. */
    ATTACHMENT
}
