package org.gongkai.comparison;

/** 基本信息: what a report says of itself beside figures and text. */
public enum Fact {
    /** 行政机关. */
    ORGAN("organ"),
    /** 报告年度. */
    YEAR("year"),
    /** 标题. */
    TITLE("title"),
    /** 统计口径: {@code own} or {@code consolidated}. */
    SCOPE("scope"),
    /** 发布日期. */
    PUBLISHED_ON("publishedOn"),
    /** 落款日期. */
    SIGNED_ON("signedOn"),
    /** 格式版本, by table 二: {@code 2019}, {@code 2021} or {@code narrative}. */
    REVISION("revision"),
    /** 表三的格式版本: {@code 2019} or {@code 2021}; a narrative report has none. */
    REQUESTS_REVISION("requestsRevision"),
    /** 信息处理费：发出收费通知的件数. */
    FEE_NOTICES("processingFee.notices"),
    /** 信息处理费：通知收费总金额, 元. */
    FEE_NOTICED("processingFee.noticedYuan"),
    /** 信息处理费：实际收取总金额, 元. */
    FEE_RECEIVED("processingFee.receivedYuan");

    private final String key;

    Fact(String key) {
        this.key = key;
    }

    /** The fact as written in JSON. */
    public String key() {
        return key;
    }
}
