package org.gongkai.narrative;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads how many powers of each kind the list of powers holds, and how many came and went. */
final class PowerReader {
    static final List<String> LISTS =
            List.of("权责清单", "权力清单", "权力事项", "权责事项", "职权", "行政权力", "责任清单", "权力和责任清单", "政务服务事项目录");
    private static final Map<Topic, String> KINDS =
            Map.of(Topic.LICENSING, "行政许可", Topic.PENALTIES, "行政处罚", Topic.COMPULSION, "行政强制");
    private static final List<String> OUT =
            List.of("划转", "划出", "取消", "减少", "下放", "移交", "核减", "调出", "删除", "剥离", "移出", "转出", "清理掉");
    private static final List<String> IN = List.of("增加", "新增", "划入", "承接", "调入", "增列", "接收", "补充");
    private static final List<String> HELD =
            List.of("共有", "现有", "保留", "包括", "调整后", "目前", "共计", "其中", "涉及", "清单有", "实施", "行使", "总数", "合计");
    private static final List<String> DEEDS =
            List.of("办理", "受理", "审批", "作出", "做出", "查处", "立案", "办结", "决定", "案件", "公示", "公开", "调整", "变更", "修改");
    private static final String BEHIND_KIND = "事项类权力共有为：、的权计“”";

    private PowerReader() {}

    static Optional<Reading> read(Spot spot) {
        boolean counted =
                spot.quantity().unit().equals("项") || spot.quantity().unit().equals("个");
        if (!counted || !spot.sentence().surroundings().powers() || Terms.any(spot.near(), DEEDS)) {
            return Optional.empty();
        }
        for (Map.Entry<Topic, String> kind : KINDS.entrySet()) {
            int at = spot.near().lastIndexOf(kind.getValue());
            if (at >= 0
                    && Terms.onlyOf(spot.near().substring(at + kind.getValue().length()), BEHIND_KIND)
                    && spot.tail().isEmpty()) {
                return Optional.of(new Reading(EnumSet.of(kind.getKey()), manner(spot.before()), false));
            }
        }
        return Optional.empty();
    }

    /** By the last verb of the sentence, for one verb serves a whole list. */
    private static Manner manner(String before) {
        int out = Terms.last(before, OUT);
        int in = Terms.last(before, IN);
        int held = Terms.last(before, HELD);
        if (out > in && out > held) {
            return Manner.MOVED_OUT;
        }
        return in > held ? Manner.MOVED_IN : Manner.COUNT;
    }
}
