package org.gongkai.formats.flow;

/** What a line of an official paper is, and so how it looks. */
public enum PageRole {
    /** 标题. */
    TITLE,
    /** 发布日期, below the title. */
    DATE,
    /** 一、 */
    SECTION,
    /** 层次标题 below a section that the document calls a heading. */
    SUBSECTION,
    /** （一） on a line of its own, which the document does not call a heading. */
    ITEM,
    /** 正文. */
    PROSE,
    /** 附件说明. */
    ATTACHMENT,
    /** 署名 and 成文日期. */
    SIGNATURE
}
