package org.gongkai.narrative;

import java.util.List;
import java.util.Optional;

/** 口径 by the name of the organ: what the words 全市 and 我局 mean in its report. */
enum Organ {
    /** 人民政府: the tables are those of the area. */
    AREA,
    /** 局、委、办公室: the tables are its own. */
    OFFICE,
    /** The report does not say whose it is. */
    UNKNOWN;

    private static final List<String> AREA_WORDS = List.of(
            "全市", "全区", "全县", "全省", "全州", "全旗", "全盟", "全系统", "各部门", "各单位", "各级", "各镇", "各乡", "各县", "各街道", "各市", "各区",
            "区直", "市直", "县直", "镇街", "所属", "下属", "下辖", "辖区", "系统内", "基层", "派出所", "分局", "支队");
    private static final List<String> OFFICE_WORDS =
            List.of("办公室", "办公厅", "政府办", "本级", "本机关", "我局", "我办", "我委", "我厅", "本局", "本委", "本办", "局机关");

    static Organ of(Optional<String> name) {
        return name.map(organ -> organ.endsWith("人民政府") || organ.endsWith("管理委员会") ? AREA : OFFICE)
                .orElse(UNKNOWN);
    }

    /** By the words of the sentence before the number. */
    Reach reach(String before) {
        int area = Terms.last(before, AREA_WORDS);
        int office = Terms.last(before, OFFICE_WORDS);
        return switch (this) {
            case AREA -> office > area ? Reach.OTHERS : Reach.OURS;
            case OFFICE, UNKNOWN -> area > office ? Reach.OTHERS : Reach.OURS;
        };
    }
}
