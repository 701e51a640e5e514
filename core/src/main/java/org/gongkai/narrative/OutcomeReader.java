package org.gongkai.narrative;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads how many requests had each of the six results. */
final class OutcomeReader {
    private static final Map<Topic, List<String>> WORDS = Map.of(
            Topic.DISCLOSED, List.of("予以公开", "同意公开", "全部公开", "准予公开"),
            Topic.PARTLY_DISCLOSED, List.of("部分公开", "区分处理"),
            Topic.REFUSED, List.of("不予公开", "不予以公开", "不同意公开"),
            Topic.UNABLE_TO_PROVIDE, List.of("无法提供"),
            Topic.NOT_PROCESSED, List.of("不予处理"),
            Topic.OTHERWISE_HANDLED, List.of("其他处理", "其它处理", "其他方式处理", "其他情形处理"));
    private static final List<String> REASONS = List.of(
            "因", "由于", "属", "不存在", "不掌握", "涉及", "没有现成", "不明确", "秘密", "第三方", "隐私", "信访", "重复", "过程", "内部", "案卷", "查询",
            "三安全", "补正", "出版物", "大量", "确认", "逾期", "其中", "法律", "禁止", "制作", "网", "自然人", "企业", "法人");
    private static final List<String> NOT_OF_REQUESTS =
            List.of("信息数", "公开信息", "类信息", "公文", "文件", "主动公开", "属性", "政策", "提案", "建议", "复议", "诉讼");
    private static final List<String> OF_CASES = List.of("", "件", "件次", "份", "宗", "例", "起", "条");
    private static final List<String> LISTED_APART = List.of("分别", "依次");
    private static final List<String> CASES = List.of("申请", "答复", "办结", "办理", "处理结果");

    private OutcomeReader() {}

    static Optional<Reading> read(Spot spot) {
        boolean requests = spot.sentence().surroundings().requests()
                || Terms.any(spot.sentence().text(), CASES);
        if (!requests || !OF_CASES.contains(spot.quantity().unit())) {
            return Optional.empty();
        }
        Set<Topic> topics = topics(spot.lead());
        String words = spot.lead();
        if (topics.isEmpty()) {
            words = spot.tail();
            topics = isBehind(words) ? topics(words) : topics;
        }
        if (topics.isEmpty() || Terms.any(words, NOT_OF_REQUESTS) || Terms.any(words, LISTED_APART)) {
            return Optional.empty();
        }
        boolean some = !isOnlyIntroduced(words);
        return Optional.of(new Reading(topics, some ? Manner.PART : Manner.COUNT, false));
    }

    /** 其中 introduces the list of the results; it is not a reason for one of them. */
    private static boolean isOnlyIntroduced(String words) {
        return !Terms.any(words.replace("其中", ""), REASONS);
    }

    /** 2件予以公开: the word stands right behind the counter. */
    private static boolean isBehind(String tail) {
        for (List<String> words : WORDS.values()) {
            int at = Terms.first(tail, words);
            if (at >= 0 && at <= 4) {
                return true;
            }
        }
        return false;
    }

    private static Set<Topic> topics(String words) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        WORDS.forEach((topic, names) -> {
            if (Terms.any(words, names)) {
                topics.add(topic);
            }
        });
        return topics;
    }
}
