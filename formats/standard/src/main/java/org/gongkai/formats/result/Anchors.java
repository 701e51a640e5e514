package org.gongkai.formats.result;

import org.gongkai.formats.io.Escape;

/**
 * What the places of one report's part of a page are called.
 *
 * @param report the number of the report on the page, from 1
 * @param fields whether figures stand in fields that can be typed into
 */
record Anchors(int report, boolean fields) {

    String section() {
        return "r" + report;
    }

    String finding(int number) {
        return section() + "f" + number;
    }

    /** What a finding says, for those who hear the page. */
    String message(int number) {
        return finding(number) + "m";
    }

    String field(String figure) {
        return section() + "-" + Escape.of(figure);
    }
}
