package org.gongkai.narrative;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.gongkai.model.SectionKey;

/** Reads the words that there were no requests, no reconsideration, no litigation. */
final class NoneReader {
    private static final List<String> NOT_RECEIVED =
            List.of("未收到", "未接到", "未接收", "没有收到", "没有接到", "未受理", "没有受理", "没有接收", "尚未收到", "没收到", "无人提出");
    private static final List<String> NOT_HAPPENED =
            List.of("未发生", "未出现", "未产生", "未引发", "未收到", "未接到", "未受理", "未涉及", "未被", "未因", "没有", "不存在", "未有", "没发生");
    private static final List<String> NO_CASE =
            List.of("纠正", "撤销", "败诉", "不当", "不及时", "不到位", "违法", "超期", "逾期", "新增", "新的", "有效投诉", "应诉");
    private static final List<String> NOT_ISSUED = List.of("未制定", "未制发", "未出台", "没有制定", "没有制发", "没有出台");
    private static final List<String> WISHES = List.of("确保", "避免", "防止", "力争", "杜绝", "降低", "减少", "如果", "若");
    private static final List<String> SOME =
            List.of("网", "信函", "当面", "现场", "邮", "自然人", "企业", "法人", "不予", "符合", "涉及", "上级", "口头");
    private static final List<String> CAUSES = List.of("因", "由", "对", "不服", "引", "针对", "关于");
    private static final String NO_WORDS = "法障误效偿关正故须需纸人线论权条力从比";

    private NoneReader() {}

    static void read(Sentence sentence, Reach reach) {
        String text = sentence.text();
        if (Terms.any(text, WISHES)) {
            return;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c != '未' && c != '没' && c != '无' && c != '不' && c != '尚') {
                continue;
            }
            int end = end(text, at);
            String scope = text.substring(at, end);
            boolean counted = sentence.quantities().stream()
                    .anyMatch(quantity -> quantity.start() >= text.indexOf(scope)
                            && quantity.start() < end
                            && quantity.value().signum() != 0);
            if (counted || isOfOtherTime(sentence, at)) {
                continue;
            }
            requests(sentence, scope, at, reach);
            disputes(sentence, scope, at, reach);
            others(sentence, scope, at, reach);
        }
    }

    /** 无下年度结转, 未制定规范性文件. */
    private static void others(Sentence sentence, String scope, int at, Reach reach) {
        boolean carried = scope.contains("结转") && sentence.surroundings().requests();
        if (carried && (scope.startsWith("无") || scope.startsWith("没有"))) {
            boolean out = Terms.any(scope, List.of("下年", "下一年", "次年", "明年"));
            boolean in = Terms.any(scope, List.of("上年", "上一年", "去年"));
            if (in != out) {
                say(sentence, EnumSet.of(in ? Topic.CARRIED_IN : Topic.CARRIED_OUT), at, at + scope.length(), reach);
            }
        }
        boolean issued = Terms.startsWithAny(scope, 0, NOT_ISSUED);
        if (issued && scope.endsWith("规范性文件") && scope.length() <= 12) {
            say(sentence, EnumSet.of(Topic.DOCUMENTS_ISSUED), at, at + scope.length(), reach);
        }
    }

    /** The end of what the word denies: the clause, and the next where it only goes on with the list. */
    private static int end(String text, int from) {
        int end = clauseEnd(text, from);
        if (end + 1 < text.length() && text.charAt(end) == '，' && text.startsWith("行政", end + 1)) {
            int next = clauseEnd(text, end + 1);
            String more = text.substring(end + 1, next);
            boolean goesOn = (more.startsWith("行政诉讼") || more.startsWith("行政复议"))
                    && more.length() <= 10
                    && more.chars().noneMatch(Character::isDigit);
            return goesOn ? next : end;
        }
        return end;
    }

    private static int clauseEnd(String text, int from) {
        int end = from;
        while (end < text.length() && "，；：（）".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    private static void requests(Sentence sentence, String scope, int at, Reach reach) {
        int verb = verbLength(scope, NOT_RECEIVED);
        boolean bare = false;
        if (verb == 0) {
            verb = scope.startsWith("没有") ? 2 : scope.startsWith("无") && isNo(sentence.text(), at) ? 1 : 0;
            bare = true;
        }
        if (verb == 0) {
            return;
        }
        int dispute = Terms.first(scope, List.of("复议", "诉讼"));
        String words = dispute < 0 ? scope : scope.substring(0, joint(scope, dispute));
        int object = Terms.first(words, List.of("公开申请", "申请公开", "依申请", "信息申请", "公开政府信息的申请", "公开的申请"));
        if (object < verb) {
            return;
        }
        String between = words.substring(verb, object);
        boolean caused = Terms.any(between, CAUSES)
                || isSome(words)
                || Terms.any(
                        words.substring(object), List.of("引", "导致", "投诉", "举报", "收费", "费用", "答复", "办理", "产生", "被"));
        boolean far = bare && between.length() > 8;
        if (!caused && !far) {
            say(sentence, EnumSet.of(Topic.RECEIVED), at, at + scope.length(), reach);
        }
    }

    /** Whether requests of some kind only are denied; 公民、法人和其他组织 are all there are. */
    private static boolean isSome(String words) {
        boolean all = words.contains("法人") && (words.contains("公民") || words.contains("自然人"));
        return Terms.any(all ? words.replace("自然人", "").replace("法人", "") : words, SOME);
    }

    /** Where the words of the dispute begin, so that 申请 before 、 belongs to the requests. */
    private static int joint(String scope, int dispute) {
        int joint = Math.max(
                scope.lastIndexOf('、', dispute),
                Terms.last(scope.substring(0, dispute), List.of("以及", "和", "及", "或", "与")));
        return Math.max(joint, 0);
    }

    private static void disputes(Sentence sentence, String scope, int at, Reach reach) {
        int verb = verbLength(scope, NOT_HAPPENED);
        if (verb == 0 && scope.startsWith("无") && isNo(sentence.text(), at)) {
            verb = 1;
        }
        String before = sentence.text().substring(Math.max(0, at - 12), at);
        boolean told = (sentence.surroundings().disclosure() && DisputeReader.isOfDisclosure(before + scope))
                || sentence.place().section() == SectionKey.DISPUTES
                || (sentence.surroundings().requests() && sentence.lastSaid(Topic::isRequest));
        if (verb == 0 || !told || Terms.any(scope, NO_CASE)) {
            return;
        }
        Set<Topic> topics = DisputeReader.topics(scope);
        if (!topics.isEmpty() && !scope.contains("复议后") && !scope.contains("直接")) {
            say(sentence, topics, at, at + scope.length(), reach);
        }
    }

    private static int verbLength(String scope, List<String> verbs) {
        for (String verb : verbs) {
            if (scope.startsWith(verb)) {
                return verb.length();
            }
        }
        return 0;
    }

    /** Whether 无 says that there is none, and is not a part of 无法, 无误 and the like. */
    private static boolean isNo(String text, int at) {
        boolean word = at + 1 < text.length() && NO_WORDS.indexOf(text.charAt(at + 1)) >= 0;
        boolean joined = at > 0 && "有毫若从".indexOf(text.charAt(at - 1)) >= 0;
        return !word && !joined;
    }

    private static boolean isOfOtherTime(Sentence sentence, int at) {
        String before = sentence.text().substring(0, at);
        int year = Spot.year(before, true);
        int own = sentence.surroundings().year().orElse(0);
        return (year != 0 && own != 0 && year != own)
                || Terms.any(before, List.of("上年", "去年", "季度", "上半年", "下半年", "历年", "往年"));
    }

    private static void say(Sentence sentence, Set<Topic> topics, int start, int end, Reach reach) {
        sentence.said()
                .add(new Statement(
                        topics,
                        Manner.NONE,
                        BigDecimal.ZERO,
                        true,
                        true,
                        reach,
                        sentence.place(),
                        sentence.prose().quote(start, end)));
    }
}
