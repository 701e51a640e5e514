package org.gongkai.comparison;

/** 变化类别: what became of a figure. A blank is no number, so a number beside it is no increase. */
public enum ChangeKind {
    /** 相同: the same number with the same remark, both blank, or the same text. */
    SAME,
    /** 增加: both are numbers, and the later is greater. */
    INCREASED,
    /** 减少: both are numbers, and the later is less. */
    DECREASED,
    /** 备注不同: the same number, another remark beside it. */
    REMARKED,
    /** 由空白变为有数: nothing stood there, now a number does. */
    APPEARED,
    /** 由有数变为空白: a number stood there, now nothing does. */
    DISAPPEARED,
    /** 读不出: what stands on a side is no number, or the sum of several of which one is lacking; the texts differ. */
    UNREADABLE,
    /** 单位不明: amounts of which one has no unit, so that nobody can say by how much they differ. */
    UNIT_UNKNOWN;
}
