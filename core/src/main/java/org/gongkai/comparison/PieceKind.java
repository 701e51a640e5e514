package org.gongkai.comparison;

/** 词句变化类别. */
public enum PieceKind {
    /** 未变: in both. */
    KEPT,
    /** 删去: only in the first report. */
    REMOVED,
    /** 新增: only in the second report. */
    ADDED
}
