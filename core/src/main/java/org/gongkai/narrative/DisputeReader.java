package org.gongkai.narrative;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how many cases of reconsideration and litigation there were. */
final class DisputeReader {
    private static final List<String> SUITS = List.of("诉讼", "起诉", "应诉");
    private static final List<String> DIRECT = List.of("直接起诉", "直接提起行政诉讼", "直接提起诉讼", "直接诉讼");
    private static final List<String> AFTER = List.of("复议后起诉", "复议后提起", "复议后行政诉讼", "复议后诉讼", "经复议后");
    private static final List<String> RESULTS = List.of(
            "维持", "纠正", "撤销", "驳回", "败诉", "胜诉", "确认违法", "责令", "撤回", "终止", "未审结", "审结", "调解", "其他结果", "和解", "撤诉", "结案",
            "上年", "去年", "办结", "判决", "二审", "一审", "结转", "其中", "复议决定");
    private static final List<String> FILED =
            List.of("备案", "立案", "新收", "新增", "办理", "审理", "受理", "收到", "出庭", "应诉", "参加", "参与", "处理", "答复");
    private static final List<String> OTHER_MATTERS =
            List.of("建议", "提案", "普法", "培训", "委员会", "复议机关", "法律服务", "行政执法", "申请人", "工伤", "土地征收");

    private DisputeReader() {}

    static Optional<Reading> read(Spot spot) {
        if (!spot.quantity().isOfCases() || !isOfDisclosure(spot)) {
            return Optional.empty();
        }
        String words = spot.lead();
        Set<Topic> topics = topics(words);
        if (topics.isEmpty()) {
            words = spot.tail();
            topics = topics(words);
        }
        String around = words.equals(spot.tail()) ? spot.near() + spot.tail() : words + spot.tail();
        if (topics.isEmpty() || Terms.any(around, OTHER_MATTERS)) {
            return Optional.empty();
        }
        boolean some = Terms.any(around, RESULTS);
        return Optional.of(new Reading(topics, some ? Manner.PART : Manner.COUNT, Terms.any(around, FILED)));
    }

    static Set<Topic> topics(String words) {
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        if (Terms.any(words, DIRECT)) {
            topics.add(Topic.DIRECT_SUIT);
        } else if (Terms.any(words, AFTER)) {
            topics.add(Topic.SUIT_AFTER_RECONSIDERATION);
        } else {
            if (words.contains("复议")) {
                topics.add(Topic.RECONSIDERATION);
            }
            if (Terms.any(words, SUITS)) {
                topics.add(Topic.SUIT);
            }
        }
        return topics;
    }

    static boolean isOfDisclosure(Spot spot) {
        return spot.sentence().surroundings().disclosure()
                && (spot.sentence().surroundings().requests()
                        || isOfDisclosure(spot.sentence().text()));
    }

    /** Whether the words tie the case to open government information, not to the work of the organ at large. */
    static boolean isOfDisclosure(String text) {
        return text.contains("信息公开") || text.contains("政府信息") || text.contains("公开申请") || text.contains("依申请");
    }
}
