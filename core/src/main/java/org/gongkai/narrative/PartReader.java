package org.gongkai.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads 其中 lists: a total, and the parts counted out of it in the same sentence. */
final class PartReader {
    private static final String AMONG = "其中";
    private static final int LONGEST_WAY = 16;
    private static final List<String> LOOSE = List.of("主要", "包括", "包含", "涵盖", "含", "涉及", "部分", "重点", "既有", "不含");
    private static final List<String> ENDS = List.of(
            "共", "合计", "总计", "累计", "发布", "举办", "开展", "召开", "印发", "制发", "制定", "结转", "收到", "受理", "办理", "全年", "截至", "发生",
            "引发", "引起", "复议", "诉讼", "同比", "较", "上年", "去年", "回复", "新增", "组织", "培训", "转载", "更新", "点击", "访问", "均", "已",
            "包括", "含", "办结", "其中", "另", "此外", "完成", "年", "各", "同时", "通过", "以及对");

    private PartReader() {}

    static Optional<PartList> read(Sentence sentence) {
        String text = sentence.text();
        int among = text.indexOf(AMONG);
        if (among < 0 || text.indexOf(AMONG, among + 1) >= 0) {
            return Optional.empty();
        }
        List<Quantity> before = sentence.quantities().stream()
                .filter(quantity -> quantity.end() <= among && !quantity.isPercent())
                .toList();
        if (before.isEmpty()) {
            return Optional.empty();
        }
        Quantity total = before.get(before.size() - 1);
        boolean first = before.stream()
                        .filter(other -> other.unit().equals(total.unit()))
                        .count()
                == 1;
        String way = text.substring(total.end(), among);
        if (!first || !total.exact() || way.length() > LONGEST_WAY || isInBrackets(text, among)) {
            return Optional.empty();
        }
        return parts(sentence, total, among + AMONG.length());
    }

    private static Optional<PartList> parts(Sentence sentence, Quantity total, int from) {
        String text = sentence.text();
        List<BigDecimal> parts = new ArrayList<>();
        int at = from;
        int end = from;
        boolean rest = false;
        boolean ended = false;
        boolean outcomes = false;
        for (Quantity quantity : sentence.quantities()) {
            if (quantity.start() < from || ended) {
                continue;
            }
            if (quantity.isPercent() || isInBrackets(text, quantity.start())) {
                at = quantity.end();
                continue;
            }
            String name = text.substring(at, quantity.start());
            ended = !quantity.unit().equals(total.unit()) || Terms.any(name, ENDS);
            if (ended) {
                break;
            }
            if (!quantity.exact() || Terms.any(name, LOOSE)) {
                return Optional.empty();
            }
            parts.add(quantity.value());
            outcomes |= Terms.any(name, List.of("予以公开", "部分公开", "不予", "无法提供", "其他处理"));
            rest = Terms.any(name, List.of("其他", "其它"));
            at = quantity.end();
            end = at;
        }
        String behind = text.substring(end, Math.min(end + 12, text.length()));
        boolean open = behind.startsWith("等") || behind.startsWith("、") || behind.contains("等");
        if (parts.size() < 2 || (outcomes && !isOfHandled(sentence, total))) {
            return Optional.empty();
        }
        return Optional.of(new PartList(
                total.value(),
                parts,
                rest && !open && !outcomes,
                sentence.place(),
                sentence.prose().quote(total.start(), end)));
    }

    /** Results are parts of what was answered, not of what came in. */
    private static boolean isOfHandled(Sentence sentence, Quantity total) {
        return sentence.said().stream()
                .anyMatch(statement ->
                        statement.isAbout(Topic.HANDLED) && statement.number().compareTo(total.value()) == 0);
    }

    private static boolean isInBrackets(String text, int at) {
        return text.lastIndexOf('（', at) > text.lastIndexOf('）', at);
    }
}
