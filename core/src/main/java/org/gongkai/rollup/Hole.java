package org.gongkai.rollup;

/** Why a place of one report is not in the sum. */
enum Hole {
    /** The organ's form has no such figure. */
    OTHER_FORM("H-FORM"),
    /** Blank or unreadable, where others gave the figure. */
    PARTIAL("H-PARTIAL"),
    /** An amount without a unit. */
    NO_UNIT("H-UNIT");

    private final String id;

    Hole(String id) {
        this.id = id;
    }

    /** The finding that tells of it. */
    String id() {
        return id;
    }
}
