package org.gongkai.validation;

/** 表三的四个总计: the ids that the rules about the text hold against what it says. */
final class RequestTotals {
    /** 一、本年新收. */
    static final String NEW = "requests.newlyReceived.total";
    /** 二、上年结转. */
    static final String IN = "requests.carriedIn.total";
    /** 三、（七）总计. */
    static final String HANDLED = "requests.outcomes.total.total";
    /** 四、结转下年度继续办理. */
    static final String OUT = "requests.carriedOut.total";

    private RequestTotals() {}
}
