package org.gongkai.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.junit.jupiter.api.Test;

class TextComparisonTest {
    private static final String TRAINING = "加强队伍建设，全年组织政务公开业务培训3次。";
    private static final String PLATFORM = "门户网站设置信息公开专栏，由专人负责更新维护。";

    @Test
    void another_number_in_a_sentence_is_told_as_a_whole_number() {
        Passage passage =
                only(List.of("2020年，我局主动公开政府信息3511条，其中规范性文件2件。"), List.of("2021年，我局主动公开政府信息3525条，其中规范性文件2件。"));

        assertEquals(PassageKind.CHANGED, passage.kind());
        assertEquals("[-2020-][+2021+]年，我局主动公开政府信息[-3511-][+3525+]条，其中规范性文件2件。", shown(passage));
    }

    @Test
    void a_paragraph_that_only_moved_is_not_removed_and_added() {
        List<Passage> changes = changes(List.of(TRAINING, PLATFORM, "完善制度机制。"), List.of(PLATFORM, "完善制度机制。", TRAINING));

        assertEquals(1, changes.size());
        assertEquals(PassageKind.MOVED, changes.get(0).kind());
        assertEquals(1, changes.get(0).before().orElseThrow().number());
        assertEquals(3, changes.get(0).after().orElseThrow().number());
        assertEquals(List.of(), changes.get(0).pieces());
    }

    @Test
    void a_paragraph_moves_between_sections_too_but_a_single_word_does_not() {
        AnnualReport before = report(List.of(TRAINING, "无"), List.of(PLATFORM));
        AnnualReport after = report(List.of(), List.of(PLATFORM, TRAINING, "无"));

        List<Passage> changes = Comparison.between(before, after).textChanges();
        assertEquals(
                List.of(PassageKind.REMOVED, PassageKind.MOVED, PassageKind.ADDED),
                changes.stream().map(Passage::kind).toList());
        assertEquals(SectionKey.OTHER_MATTERS, changes.get(1).place().section().orElseThrow());
    }

    @Test
    void a_paragraph_that_moved_and_has_another_number_is_one_that_moved() {
        List<Passage> changes = changes(
                List.of("政务新媒体关注人数达到13万人，全年阅读量120万次。", PLATFORM, TRAINING),
                List.of(PLATFORM, TRAINING, "政务新媒体关注人数达到15万人，全年阅读量120万次。"));

        assertEquals(1, changes.size());
        assertEquals(PassageKind.MOVED, changes.get(0).kind());
        assertEquals("政务新媒体关注人数达到[-13-][+15+]万人，全年阅读量120万次。", shown(changes.get(0)));
    }

    @Test
    void what_was_removed_is_told_before_what_stands_in_its_place() {
        List<Passage> changes = changes(List.of(PLATFORM, "无"), List.of(PLATFORM, "本年度没有收取信息处理费。"));
        assertEquals(
                List.of(PassageKind.REMOVED, PassageKind.ADDED),
                changes.stream().map(Passage::kind).toList());
    }

    @Test
    void new_and_gone_paragraphs_stand_where_they_belong() {
        List<Passage> text = Comparison.between(
                        report(List.of("第一段讲主动公开情况。", "这一段明年就没有了，说的是机构改革。", PLATFORM), List.of()),
                        report(List.of("第一段讲主动公开情况。", PLATFORM, TRAINING), List.of()))
                .text();

        assertEquals(
                List.of(
                        PassageKind.SAME,
                        PassageKind.SAME,
                        PassageKind.REMOVED,
                        PassageKind.SAME,
                        PassageKind.ADDED,
                        PassageKind.SAME),
                text.stream().map(Passage::kind).toList());
    }

    @Test
    void white_space_and_wide_digits_are_no_change() {
        assertEquals(List.of(), changes(List.of("2021 年共收到申请１２件。"), List.of("２０２１年共收到申请 12\u3000件。")));
        assertEquals(
                1, changes(List.of("共 1 2 件申请，均已办结。"), List.of("共12件申请，均已办结。")).size());
    }

    @Test
    void the_same_section_under_another_heading_is_a_changed_heading() {
        AnnualReport before = AnnualReport.blank(Revision.R2021)
                .withSections(Section.of(SectionKey.PROBLEMS_AND_IMPROVEMENTS, "五、存在的主要问题及改进情况", TRAINING));
        AnnualReport after = AnnualReport.blank(Revision.R2021)
                .withSections(Section.of(SectionKey.PROBLEMS_AND_IMPROVEMENTS, "五、存在问题及改进措施", TRAINING));

        List<Passage> changes = Comparison.between(before, after).textChanges();
        assertEquals(1, changes.size());
        assertEquals(PassagePart.HEADING, changes.get(0).part());
        assertEquals(PassageKind.CHANGED, changes.get(0).kind());
    }

    @Test
    void words_kept_by_accident_do_not_tear_a_change_apart() {
        Passage passage = only(List.of("本年度开展业务培训，全员参加，效果较好。"), List.of("本年度组织专题学习，全员参加，效果较好。"));

        assertEquals("本年度[-开展业务培训-][+组织专题学习+]，全员参加，效果较好。", shown(passage));
    }

    @Test
    void a_text_wholly_rewritten_many_times_over_ends_in_time() {
        Random random = new Random(7);
        AnnualReport before = report(noise(random, 3_000, 400), List.of());
        AnnualReport after = report(noise(random, 3_000, 400), List.of());

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertTrue(Comparison.between(before, after).textChanges().size() > 3_000));
    }

    @Test
    void one_endless_paragraph_of_two_signs_ends_in_time() {
        Random random = new Random(8);
        String first =
                random.ints(400_000, 0, 2).mapToObj(i -> i == 0 ? "甲" : "乙").collect(Collectors.joining());
        String second =
                random.ints(400_000, 0, 2).mapToObj(i -> i == 0 ? "甲" : "乙").collect(Collectors.joining());

        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(
                        PassageKind.CHANGED,
                        only(List.of(first), List.of(second)).kind()));
    }

    private static List<String> noise(Random random, int paragraphs, int signs) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < paragraphs; i++) {
            texts.add(random.ints(signs, 0x4E00, 0x4E80)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()));
        }
        return texts;
    }

    private static String shown(Passage passage) {
        return passage.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "[-" + piece.text() + "-]";
                    case ADDED -> "[+" + piece.text() + "+]";
                })
                .collect(Collectors.joining());
    }

    private static Passage only(List<String> before, List<String> after) {
        List<Passage> changes = changes(before, after);
        assertEquals(1, changes.size(), changes.toString());
        return changes.get(0);
    }

    private static List<Passage> changes(List<String> before, List<String> after) {
        return Comparison.between(report(before, List.of()), report(after, List.of()))
                .textChanges();
    }

    private static AnnualReport report(List<String> overview, List<String> other) {
        return AnnualReport.blank(Revision.R2021)
                .withSections(
                        Section.of(SectionKey.OVERVIEW, "一、总体情况", overview.toArray(String[]::new)),
                        Section.of(SectionKey.OTHER_MATTERS, "六、其他需要报告的事项", other.toArray(String[]::new)));
    }
}
