package org.gongkai.template;

/** 数据类型: what a figure counts. */
public enum FigureKind {
    /** 数量: whole and not negative. */
    COUNT,
    /** 增减: whole and signed; only 本年增/减 of the 2019 form. */
    CHANGE,
    /** 金额: money; 2021 in 万元, 2019 in a unit that the form does not print. */
    AMOUNT
}
