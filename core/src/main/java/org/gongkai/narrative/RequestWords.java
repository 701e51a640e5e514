package org.gongkai.narrative;

import java.util.List;

/** 申请: which words speak of requests for information, and which of other things that are received and answered. */
final class RequestWords {
    private static final List<String> REQUESTS =
            List.of("公开申请", "申请公开", "依申请", "信息申请", "公开政府信息的申请", "申请件", "申请书", "申请表", "公开的申请", "公开请求");
    private static final List<String> OTHER_REQUESTS = List.of(
            "复议", "许可", "诉讼", "仲裁", "补助", "补贴", "资助", "项目", "救助", "认定", "登记", "审批", "专利", "贷款", "赔偿", "行政", "听证", "延期",
            "强制执行", "资格", "职称", "援助", "高企");
    private static final List<String> OTHERS = List.of(
            "咨询", "来信", "信件", "留言", "热线", "12345", "建议", "提案", "投诉", "举报", "信访", "舆情", "解读", "许可", "处罚", "复议", "诉讼",
            "案件", "办件", "意见", "工单", "来电", "电话", "问卷", "评议", "文件", "材料", "新闻", "动态", "微信", "公众号", "主动公开", "提问", "诉求",
            "线索", "公文", "稿件");
    private static final List<String> SOME = List.of(
            "其中", "网", "线上", "在线", "平台", "系统", "信函", "邮", "快递", "当面", "现场", "窗口", "传真", "书面", "来信", "自然人", "个人", "公民",
            "企业", "法人", "组织", "机构", "律师", "涉及", "有关", "关于", "领域", "方面", "重复", "转办", "移送", "转来", "转送", "上级", "口头", "来访");
    private static final List<String> ALL_WAYS = List.of("等方式", "等渠道", "等途径", "等形式", "各种渠道", "各种方式", "多种渠道", "多种方式");

    private RequestWords() {}

    /** Whether the words name requests for information. */
    static boolean named(String text) {
        return Terms.any(text, REQUESTS);
    }

    /** Whether the words speak of requests at all, as 申请 alone does. */
    static boolean meant(String text) {
        for (int at = text.indexOf("申请"); at >= 0; at = text.indexOf("申请", at + 2)) {
            boolean other = Terms.endsWithAny(text, at, OTHER_REQUESTS)
                    || text.startsWith("申请人", at)
                    || text.startsWith("申请行政", at)
                    || text.startsWith("申请复议", at);
            if (!other) {
                return true;
            }
        }
        return false;
    }

    /** Whether the words name something else that comes in and is answered. */
    static boolean others(String text) {
        return Terms.any(text, OTHERS);
    }

    /** Whether the words single out some of the requests. */
    static boolean some(String text) {
        if (Terms.any(text, ALL_WAYS) || (text.contains("法人") && (text.contains("公民") || text.contains("自然人")))) {
            return false;
        }
        return Terms.any(text, SOME) || text.replace("各类", "").indexOf('类') >= 0;
    }
}
