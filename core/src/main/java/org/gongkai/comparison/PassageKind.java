package org.gongkai.comparison;

/** 段落变化类别. */
public enum PassageKind {
    /** 相同, white space aside. */
    SAME,
    /** 修改: alike enough to be the same paragraph with other words; its pieces say which. */
    CHANGED,
    /** 移动: the same words in another place, or nearly the same, and then its pieces say what changed. */
    MOVED,
    /** 删去: only in the first report. */
    REMOVED,
    /** 新增: only in the second report. */
    ADDED;

    /** The same change seen from the other side. */
    PassageKind mirrored() {
        return switch (this) {
            case REMOVED -> ADDED;
            case ADDED -> REMOVED;
            case SAME, CHANGED, MOVED -> this;
        };
    }
}
