package org.gongkai.narrative;

/** 口径: whether a statement speaks of what the tables count. */
public enum Reach {
    /** The organ of the report, as far as the words tell. */
    OURS,
    /** Perhaps not: cases put on file, or another reach named nearby. */
    DOUBTFUL,
    /** The whole area in the report of one organ, or the office alone in the report of an area. */
    OTHERS
}
