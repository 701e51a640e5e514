package org.gongkai.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final int HALF = 0x200;
    private static final String OLD = ideographs(0x4E00, HALF);
    private static final String NEW = ideographs(0x6E00, HALF);

    private static String ideographs(int from, int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append((char) (from + i));
        }
        return text.toString();
    }

    private static AnnualReport report(String overview, String problems, String other) {
        return AnnualReport.blank(Revision.R2021)
                .withSections(
                        Section.of(SectionKey.OVERVIEW, "一、总体情况", overview),
                        Section.of(SectionKey.PROBLEMS_AND_IMPROVEMENTS, "五、存在的主要问题及改进情况", problems),
                        Section.of(SectionKey.OTHER_MATTERS, "六、其他需要报告的事项", other));
    }

    private static Optional<BigDecimal> percent(AnnualReport now, AnnualReport before) {
        return Similarity.percent(now, before);
    }

    private static Optional<BigDecimal> same(long percent) {
        return Optional.of(BigDecimal.valueOf(percent));
    }

    @Test
    void the_same_prose_is_the_same_whole_and_another_is_not() {
        assertEquals(same(100), percent(report(OLD, "无", "无"), report(OLD, "无", "无")));
        assertEquals(same(0), percent(report(NEW, "无", "无"), report(OLD, "无", "无")));
        assertEquals(same(49), percent(report(OLD, NEW, "无"), report(OLD, "无", "无")));
    }

    @Test
    void sections_one_and_five_are_compared_and_no_other() {
        assertEquals(same(100), percent(report("", OLD, NEW), report("", OLD, "无")));
        assertEquals(Optional.empty(), percent(report("", "", OLD), report("", "", OLD)));
    }

    @Test
    void other_numbers_and_signs_are_no_other_text() {
        assertEquals(
                same(100),
                percent(report(OLD + "共3511条，其中规范性文件2件。", "", ""), report(OLD + " 共9条; 其中 规范性文件118件", "", "")));
    }

    @Test
    void what_is_too_short_is_not_compared() {
        String shortest = OLD.substring(0, 200);
        String shorter = OLD.substring(0, 199);

        assertEquals(same(100), percent(report(shortest, "", ""), report(shortest, "", "")));
        assertEquals(Optional.empty(), percent(report(shorter, "", ""), report(OLD, "", "")));
        assertEquals(Optional.empty(), percent(report(OLD, "", ""), report(shorter, "", "")));
    }
}
