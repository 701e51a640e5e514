package org.gongkai.narrative;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how many 规范性文件 were issued, repealed and are in force. */
final class DocumentReader {
    private static final String DOCUMENTS = "规范性文件";
    private static final List<String> ISSUED = List.of("制发", "制定", "制订", "出台", "印发", "新制");
    private static final List<String> REPEALED = List.of("废止", "失效");
    private static final List<String> IN_FORCE = List.of("现行有效", "继续有效", "有效文件");
    private static final List<String> OTHER_WORK = List.of(
            "非" + DOCUMENTS,
            "解读",
            "审核",
            "审查",
            "备案",
            "修订",
            "修改",
            "起草",
            "代拟",
            "报送",
            "转发",
            "党",
            "报备",
            "报请",
            "征求",
            "评估",
            "名义",
            "代市",
            "代区",
            "代县",
            "配套",
            "其中",
            "涉及",
            "上级",
            "累计",
            "拟废止",
            "自查",
            "宣布",
            "和其他",
            "及其他");

    private DocumentReader() {}

    static Optional<Reading> read(Spot spot) {
        String words = spot.lead() + spot.tail();
        boolean named = words.contains(DOCUMENTS);
        boolean again = spot.sentence().lastSaid(DocumentReader::isOfDocuments) && !words.contains("规章");
        boolean counted = spot.quantity().isOfCases() && !spot.quantity().unit().equals("条");
        if (!counted || (!named && !again) || Terms.any(words, OTHER_WORK)) {
            return Optional.empty();
        }
        Set<Topic> topics = EnumSet.noneOf(Topic.class);
        if (Terms.any(words, ISSUED)) {
            topics.add(Topic.DOCUMENTS_ISSUED);
        }
        if (Terms.any(words, REPEALED)) {
            topics.add(Topic.DOCUMENTS_REPEALED);
        }
        if (Terms.any(words, IN_FORCE)) {
            topics.add(Topic.DOCUMENTS_IN_FORCE);
        }
        boolean joined = topics.size() > 1 && words.indexOf('各') < 0 && !words.contains("均");
        return topics.isEmpty() || joined
                ? Optional.empty()
                : Optional.of(new Reading(topics, Manner.COUNT, words.contains("规章")));
    }

    private static boolean isOfDocuments(Topic topic) {
        return topic == Topic.DOCUMENTS_ISSUED
                || topic == Topic.DOCUMENTS_REPEALED
                || topic == Topic.DOCUMENTS_IN_FORCE;
    }
}
