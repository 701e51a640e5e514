package org.gongkai.validation.localization;

/** 笔误: the usual ways to write a wrong number. */
public enum Slip {
    /** 相邻数字颠倒: 63 for 36. */
    DIGITS_SWAPPED,
    /** 漏写一位: 3 for 36. */
    DIGIT_LOST,
    /** 多写一位: 336 for 36. */
    DIGIT_ADDED,
    /** 误写负号: -36 for 36. */
    SIGN,
    /** 照抄上年: what stood there in the report of the year before. */
    LAST_YEAR,
    /** 一数拆入两格: 3 and 6 in two cells for 36 in one. */
    SPLIT,
    /** 错列: a value, or a run of them, one column off. */
    COLUMN_OFF,
    /** 错行: a value, or a run of them, one row off. */
    ROW_OFF
}
