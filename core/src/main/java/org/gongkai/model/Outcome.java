package org.gongkai.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * 三、本年度办理结果: the rows of the outcomes in table 三, in the order of the form.
 *
 * <p>The 2019 form has one row （六）其他处理, {@link #OTHERWISE_HANDLED}; the 2021 form has three in its place. Source:
 * annexes of 国办公开办函〔2019〕60号 and 国办公开办函〔2021〕30号.
 */
public enum Outcome {
    /** （一）予以公开. */
    DISCLOSED("disclosed"),
    /** （二）部分公开（区分处理的，只计这一情形，不计其他情形）. */
    PARTLY_DISCLOSED("partlyDisclosed"),
    /** （三）不予公开 1.属于国家秘密. */
    STATE_SECRET("refused.stateSecret"),
    /** （三）不予公开 2.其他法律行政法规禁止公开. */
    PROHIBITED_BY_LAW("refused.prohibitedByLaw"),
    /** （三）不予公开 3.危及“三安全一稳定”. */
    SECURITY_AND_STABILITY("refused.securityAndStability"),
    /** （三）不予公开 4.保护第三方合法权益. */
    THIRD_PARTY_RIGHTS("refused.thirdPartyRights"),
    /** （三）不予公开 5.属于三类内部事务信息. */
    INTERNAL_AFFAIRS("refused.internalAffairs"),
    /** （三）不予公开 6.属于四类过程性信息. */
    PROCESS_INFORMATION("refused.processInformation"),
    /** （三）不予公开 7.属于行政执法案卷. */
    ENFORCEMENT_CASE_FILE("refused.enforcementCaseFile"),
    /** （三）不予公开 8.属于行政查询事项. */
    ADMINISTRATIVE_INQUIRY("refused.administrativeInquiry"),
    /** （四）无法提供 1.本机关不掌握相关政府信息. */
    NOT_HELD("unableToProvide.notHeld"),
    /** （四）无法提供 2.没有现成信息需要另行制作. */
    CREATION_REQUIRED("unableToProvide.creationRequired"),
    /** （四）无法提供 3.补正后申请内容仍不明确. */
    STILL_UNCLEAR("unableToProvide.stillUnclear"),
    /** （五）不予处理 1.信访举报投诉类申请. */
    PETITION_OR_COMPLAINT("notProcessed.petitionOrComplaint"),
    /** （五）不予处理 2.重复申请. */
    REPEATED("notProcessed.repeated"),
    /** （五）不予处理 3.要求提供公开出版物. */
    PUBLICATION("notProcessed.publication"),
    /** （五）不予处理 4.无正当理由大量反复申请. */
    EXCESSIVE("notProcessed.excessive"),
    /** （五）不予处理 5.要求行政机关确认或重新出具已获取信息. */
    CONFIRMATION("notProcessed.confirmation"),
    /** （六）其他处理, the one row of the 2019 form. */
    OTHERWISE_HANDLED("otherwiseHandled"),
    /** （六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请 (2021 form). */
    CORRECTION_OVERDUE("otherwiseHandled.correctionOverdue"),
    /** （六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请 (2021 form). */
    FEE_OVERDUE("otherwiseHandled.feeOverdue"),
    /** （六）其他处理 3.其他 (2021 form). */
    OTHER("otherwiseHandled.other"),
    /** （七）总计: the sum of the outcomes, 第三项 of the printed 勾稽关系. */
    TOTAL("total");

    private static final Set<Outcome> ROWS_2019 =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(CORRECTION_OVERDUE, FEE_OVERDUE, OTHER)));
    private static final Set<Outcome> ROWS_2021 =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(OTHERWISE_HANDLED)));

    private final String key;

    Outcome(String key) {
        this.key = key;
    }

    /** The middle of the figure id, as in {@code requests.outcomes.refused.stateSecret.total}. */
    public String key() {
        return key;
    }

    /** The rows of the 2019 form: one row （六）. */
    static Set<Outcome> rows2019() {
        return ROWS_2019;
    }

    /** The rows of the 2021 form: three rows under （六）. */
    static Set<Outcome> rows2021() {
        return ROWS_2021;
    }
}
