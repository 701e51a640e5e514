package org.gongkai.model;

/** 复议诉讼结果: the five columns that table 四 repeats for each kind of dispute, in the order of the form. */
public enum ReviewResult {
    /** 结果维持. */
    UPHELD("upheld"),
    /** 结果纠正. */
    CORRECTED("corrected"),
    /** 其他结果. */
    OTHER_OUTCOME("otherOutcome"),
    /** 尚未审结. */
    PENDING("pending"),
    /** 总计: the four before, 尚未审结 included. */
    TOTAL("total");

    private final String key;

    ReviewResult(String key) {
        this.key = key;
    }

    /** The last part of the figure id, as in {@code disputes.directSuit.pending}. */
    public String key() {
        return key;
    }
}
