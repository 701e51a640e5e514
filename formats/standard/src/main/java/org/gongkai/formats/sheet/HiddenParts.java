package org.gongkai.formats.sheet;

import java.util.List;
import java.util.stream.Collectors;
import org.gongkai.document.Location;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;

/** Says what a workbook holds that nobody sees, and that was therefore not read. */
public final class HiddenParts {
    private static final String ID = "READ-HIDDEN";
    private static final int MOST_NAMED = 20;

    private HiddenParts() {}

    /** A whole sheet is hidden. */
    public static Finding sheet(int number) {
        return finding(number, "READ-HIDDEN.sheet");
    }

    /** Rows or columns with something in them are hidden. */
    static Finding rows(int number) {
        return finding(number, "READ-HIDDEN.rows");
    }

    /** Numbers are hidden; the source names the first of their places. */
    static Finding numbers(int number, List<Location> places) {
        String named = places.stream()
                .limit(MOST_NAMED)
                .map(place -> "; " + place.describe())
                .collect(Collectors.joining());
        return finding(number, "READ-HIDDEN.numbers", named + (places.size() > MOST_NAMED ? "; …" : ""));
    }

    private static Finding finding(int number, String key) {
        return finding(number, key, "");
    }

    private static Finding finding(int number, String key, String places) {
        return Finding.builder()
                .id(ID)
                .severity(Severity.NOTE)
                .outcome(Verdict.BROKEN)
                .source("sheet " + number + places)
                .message(Message.of(key, number))
                .build();
    }
}
