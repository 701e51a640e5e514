package org.gongkai.rollup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.junit.jupiter.api.Test;

class GatheredTest {
    private static final AnnualReport BLANK = AnnualReport.blank(Revision.R2021).withYear(2021);

    private static Gathered of(AnnualReport... reports) {
        Gathered gathered = new Gathered("江川市人民政府", 2021);
        List.of(reports).forEach(gathered::add);
        return gathered;
    }

    @Test
    void of_several_spellings_the_same_one_stands_in_whatever_order_they_come() {
        AnnualReport plain = BLANK.withOrgan("县财政局");
        AnnualReport spaced = BLANK.withOrgan("县 财政局");

        for (Gathered gathered : List.of(
                of(plain, spaced),
                of(spaced, plain),
                of(plain).addAll(of(spaced)),
                of(spaced).addAll(of(plain)))) {
            assertEquals(List.of("县财政局"), List.copyOf(gathered.organs().keySet()));
            Organ organ = gathered.organs().values().iterator().next();
            assertEquals("县 财政局", organ.name());
            assertEquals(2, organ.reportCount());
            assertEquals(1, organ.versionCount());
        }
    }

    @Test
    void a_name_of_blanks_is_none() {
        assertEquals(
                Map.of(new Skipped(Skipped.Reason.NO_ORGAN, "", OptionalInt.empty()), 1),
                of(BLANK.withOrgan(" \t")).skipped());
    }

    @Test
    void what_was_skipped_is_told_by_reason_organ_and_year() {
        Gathered gathered = of(
                BLANK.withOrgan("乙局").withYear(2020),
                BLANK.withOrgan("乙局").withYear(2019),
                BLANK.withOrgan("甲局").withYear(2020),
                BLANK.withOrgan("丙局").withYear(OptionalInt.empty()),
                BLANK.withOrgan("乙局").withYear(2019));

        assertEquals(
                List.of(
                        new Skipped(Skipped.Reason.NO_YEAR, "丙局", OptionalInt.empty()),
                        new Skipped(Skipped.Reason.OTHER_YEAR, "乙局", OptionalInt.of(2019)),
                        new Skipped(Skipped.Reason.OTHER_YEAR, "乙局", OptionalInt.of(2020)),
                        new Skipped(Skipped.Reason.OTHER_YEAR, "甲局", OptionalInt.of(2020))),
                new ArrayList<>(gathered.skipped().keySet()));
        assertEquals(List.of(1, 2, 1, 1), new ArrayList<>(gathered.skipped().values()));
    }
}
