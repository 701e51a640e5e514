package org.gongkai.narrative;

/** 说法: how a statement puts its number. */
public enum Manner {
    /** n 件: so many in the year, or on the list. */
    COUNT,
    /** 未收到、没有发生: there were none. */
    NONE,
    /** 其中、网络申请 n 件: so many of a part that the form does not count alone. */
    PART,
    /** 划入、新增 n 项: so many came to the list. */
    MOVED_IN,
    /** 划转、取消 n 项: so many left the list. */
    MOVED_OUT
}
