package org.gongkai.model;

import java.util.Optional;

/** 章节: the sections of a report in the prescribed form, and the preface that may stand before them. */
public enum SectionKey {
    /** What stands before 一、: legal basis, period, contact. Not a section of the form, and without a heading. */
    PREFACE("preface"),
    /** 一、总体情况. */
    OVERVIEW("overview"),
    /** 二、主动公开政府信息情况: prose found beside table 二. */
    PROACTIVE_DISCLOSURE("proactiveDisclosure"),
    /** 三、收到和处理政府信息公开申请情况: prose found beside table 三. */
    REQUESTS("requests"),
    /** 四、政府信息公开行政复议、行政诉讼情况: prose found beside table 四. */
    DISPUTES("disputes"),
    /** 五、存在的主要问题及改进情况. */
    PROBLEMS_AND_IMPROVEMENTS("problemsAndImprovements"),
    /** 六、其他需要报告的事项. */
    OTHER_MATTERS("otherMatters");

    private final String key;

    SectionKey(String key) {
        this.key = key;
    }

    /** The key as written in JSON. */
    public String key() {
        return key;
    }

    /** The section with this key, or empty if there is none. */
    public static Optional<SectionKey> keyed(String key) {
        for (SectionKey section : values()) {
            if (section.key.equals(key)) {
                return Optional.of(section);
            }
        }
        return Optional.empty();
    }
}
