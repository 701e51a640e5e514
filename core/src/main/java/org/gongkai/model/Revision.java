package org.gongkai.model;

import java.util.Optional;

/** 格式版本: the revisions of the form. */
public enum Revision {
    /** 国办公开办函〔2019〕60号 (试行), for the report years 2019 and 2020. */
    R2019("2019"),
    /** 国办公开办函〔2021〕30号, for the report years from 2021 on. */
    R2021("2021"),
    /** 叙述体: free sections without the three tables, as before 2019; some organs kept it later. */
    NARRATIVE("narrative");

    private final String key;

    Revision(String key) {
        this.key = key;
    }

    /** The revision as written in JSON: {@code 2019}, {@code 2021} or {@code narrative}. */
    public String key() {
        return key;
    }

    /** The revision with this key, or empty if there is none. */
    public static Optional<Revision> keyed(String key) {
        for (Revision revision : values()) {
            if (revision.key.equals(key)) {
                return Optional.of(revision);
            }
        }
        return Optional.empty();
    }

    /**
     * The form that a report of this year should follow: before 2019 none, 2019 and 2020 the first, then the second.
     */
    public static Revision expectedFor(int year) {
        return year < 2019 ? NARRATIVE : year < 2021 ? R2019 : R2021;
    }
}
