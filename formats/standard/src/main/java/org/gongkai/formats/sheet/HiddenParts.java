package org.gongkai.formats.sheet;

import org.gongkai.finding.Finding;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;

/** Says what a workbook holds that nobody sees, and that was therefore not read. */
public final class HiddenParts {
    private static final String ID = "READ-HIDDEN";

    private HiddenParts() {}

    /** A whole sheet is hidden. */
    public static Finding sheet(int number) {
        return finding(number, "READ-HIDDEN.sheet");
    }

    /** Rows or columns with something in them are hidden. */
    static Finding rows(int number) {
        return finding(number, "READ-HIDDEN.rows");
    }

    /** Numbers are hidden. */
    static Finding numbers(int number) {
        return finding(number, "READ-HIDDEN.numbers");
    }

    private static Finding finding(int number, String key) {
        return Finding.builder()
                .id(ID)
                .severity(Severity.NOTE)
                .outcome(Verdict.BROKEN)
                .source("sheet " + number)
                .message(Message.of(key, number))
                .build();
    }
}
