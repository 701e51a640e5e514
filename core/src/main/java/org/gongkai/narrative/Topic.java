package org.gongkai.narrative;

/** 事项: what a statement of the prose counts. */
public enum Topic {
    /** 收到、受理 … 申请. */
    RECEIVED,
    /** 办理 … 申请: received or handled, the words do not tell. */
    PROCESSED,
    /** 上年结转. */
    CARRIED_IN,
    /** 答复、办结. */
    HANDLED,
    /** 结转下年度. */
    CARRIED_OUT,
    /** 予以公开. */
    DISCLOSED,
    /** 部分公开. */
    PARTLY_DISCLOSED,
    /** 不予公开. */
    REFUSED,
    /** 无法提供. */
    UNABLE_TO_PROVIDE,
    /** 不予处理. */
    NOT_PROCESSED,
    /** 其他处理. */
    OTHERWISE_HANDLED,
    /** 行政复议. */
    RECONSIDERATION,
    /** 行政诉讼, of either kind. */
    SUIT,
    /** 未经复议直接起诉. */
    DIRECT_SUIT,
    /** 复议后起诉. */
    SUIT_AFTER_RECONSIDERATION,
    /** 制发规范性文件. */
    DOCUMENTS_ISSUED,
    /** 废止规范性文件. */
    DOCUMENTS_REPEALED,
    /** 现行有效规范性文件. */
    DOCUMENTS_IN_FORCE,
    /** 行政许可 on the list of powers. */
    LICENSING,
    /** 行政处罚 on the list of powers. */
    PENALTIES,
    /** 行政强制 on the list of powers. */
    COMPULSION;

    /** Whether it is one of the six results of table 三. */
    public boolean isOutcome() {
        return compareTo(DISCLOSED) >= 0 && compareTo(OTHERWISE_HANDLED) <= 0;
    }

    /** Whether it is about requests: received, carried, handled, or one of the results. */
    public boolean isRequest() {
        return compareTo(OTHERWISE_HANDLED) <= 0;
    }

    /** Whether it is about reconsideration or litigation. */
    public boolean isDispute() {
        return compareTo(RECONSIDERATION) >= 0 && compareTo(SUIT_AFTER_RECONSIDERATION) <= 0;
    }
}
