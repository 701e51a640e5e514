package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.document.Location;
import org.gongkai.model.SectionKey;
import org.gongkai.recognition.TitleReader.Title;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextPartsTest {

    @ParameterizedTest
    @CsvSource({
        "一、总体情况, 总体情况",
        "（一）予以公开, 予以公开",
        "(一) 予以公开, 予以公开",
        "1.属于国家秘密, 属于国家秘密",
        "1、申请人, 申请人",
        "一)主动公开, 主动公开",
        "、总体情况, 总体情况",
        "()主动公开, 主动公开",
        "①微博, 微博",
        "总体情况, 总体情况",
        "1.5万元, 1.5万元",
        "二十一、其他, 其他"
    })
    void the_number_of_a_label_is_no_part_of_its_words(String text, String words) {
        assertEquals(words, Enumerator.strip(text));
    }

    @Test
    void a_number_alone_is_known_as_one() {
        assertTrue(Enumerator.isAlone("(五)"));
        assertTrue(Enumerator.isAlone("三、"));
        assertFalse(Enumerator.isAlone("五年"));
        assertEquals(12, Enumerator.chineseOrdinal("十二、其他"));
        assertEquals(0, Enumerator.chineseOrdinal("一是加强"));
    }

    @ParameterizedTest
    @CsvSource({
        "安康市科技局2020年信息公开工作年度报告, 安康市科技局, 2020",
        "吴忠市科学技术局2019 年政府信息公开工作年度报告, 吴忠市科学技术局, 2019",
        "关于2021年度政府信息公开工作的年度报告, , 2021",
        "2018年建新镇政府信息公开工作年度报告, 建新镇, 2018",
        "2020年政府信息公开工作年度报告, , 2020",
        "宿迁市信访局2021年度政府信息公开年度报告, 宿迁市信访局, 2021",
        "江川市人民政府信息公开工作年度报告（2022年）, 江川市人民政府, 2022",
        "亳州市人民政府办公室2025年政府信息公开工作报告, 亳州市人民政府办公室, 2025",
        "北岙街道2021年信息公开年报, 北岙街道, 2021",
        "某县二〇二一年政府信息公开工作年度报告, 某县, 2021",
        "乌海市工信局政府信息公开工作年度报告, 乌海市工信局, ",
        "青河县水务局2022政府信息公开工作年度报告, 青河县水务局, 2022",
        "青河县水务局２０２２政府信息公开年报, 青河县水务局, 2022",
        "青河县水务局政府信息公开工作年度报告（2022）, 青河县水务局, 2022",
        "2022政府信息公开工作年度报告, , 2022",
        "青河县水务局12022政府信息公开工作年度报告, 青河县水务局12022, ",
        "【年报】青河县水务局2022年政府信息公开工作年度报告, 青河县水务局, 2022",
        "[青河县水务局]2022年政府信息公开工作年度报告, 青河县水务局, 2022",
        "《青河县水务局2022年政府信息公开工作年度报告》, 青河县水务局, 2022",
        "青河县水务局：2022年政府信息公开工作年度报告, 青河县水务局, 2022"
    })
    void organ_and_year_are_read_from_the_title(String text, String organ, Integer year) {
        Title title = TitleReader.find(lines(text)).orElseThrow();
        assertEquals(Optional.ofNullable(organ), title.organ());
        assertEquals(year == null ? OptionalInt.empty() : OptionalInt.of(year), title.year());
    }

    @ParameterizedTest
    @ValueSource(strings = {"（2022年度）", "(2022年)", "（２０２２）", "（二〇二二年度）"})
    void the_year_may_stand_in_brackets_below_the_title(String year) {
        Title title = TitleReader.find(lines("青河县水务局", "政府信息公开工作年度报告", year, "2023年1月20日"))
                .orElseThrow();
        assertEquals(Optional.of("青河县水务局"), title.organ());
        assertEquals(OptionalInt.of(2022), title.year());
        assertEquals(3, title.to());
    }

    @ParameterizedTest
    @ValueSource(strings = {"（2022年1月20日）", "（截至2022年底）", "2022年度", "（试行）"})
    void no_other_line_below_a_title_is_its_year(String line) {
        Title title = TitleReader.find(lines("青河县水务局", "政府信息公开工作年度报告", line)).orElseThrow();
        assertEquals(OptionalInt.empty(), title.year());
    }

    @Test
    void a_title_over_several_lines_is_one() {
        assertEquals(
                "安顺市工业和信息化局2021年度信息公开工作年度报告",
                TitleReader.find(lines("安顺市工业和信息化局2021年度", "信息公开工作年度报告"))
                        .orElseThrow()
                        .text());
        assertEquals(
                "甲县乙局2020年度政府信息公开工作年度报告",
                TitleReader.find(lines("本站支持IPV6", "甲县乙局", "2020年度政府信息公开", "工作年度报告"))
                        .orElseThrow()
                        .text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "关于做好2021年政府信息公开工作年度报告编制发布工作的通知",
                "当前位置:网站首页 > 信息公开 > 舒城县科技局信息公开年报",
                "按规范编制并及时报送信息公开年度报告。",
                "2021年政府工作报告",
                "《2021年政府信息公开工作年度报告》解读",
                "解读：2021年政府信息公开工作年度报告",
                "青河县水务局：公布2021年政府信息公开工作年度报告"
            })
    void what_only_speaks_of_a_report_is_no_title(String text) {
        assertEquals(Optional.empty(), TitleReader.find(lines(text)));
    }

    @ParameterizedTest
    @CsvSource({
        "一、总体情况, OVERVIEW",
        "一、工作基本情况, OVERVIEW",
        "1、 总体情况, OVERVIEW",
        "一、2023年政务公开总体情况, OVERVIEW",
        "、主动公开政府信息情况, PROACTIVE_DISCLOSURE",
        "二、主动公开政府政府情况, PROACTIVE_DISCLOSURE",
        "因政府信息公开工作被申请行政复议、提起行政诉讼情况, DISPUTES",
        "三、政府信息公开行政复议、行政诉讼情况, DISPUTES",
        "五、存在问题及改进情况, PROBLEMS_AND_IMPROVEMENTS",
        "六、其他需要报告的情况, OTHER_MATTERS"
    })
    void sections_are_known_by_their_words(String text, SectionKey key) {
        assertEquals(Optional.of(key), SectionMatcher.match(lines(text).get(0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(一)主动公开情况。",
                "（一）主动公开情况",
                "二、上年结转政府信息公开申请数量",
                "三、本年度办理结果",
                "四、结转下年度继续办理",
                "全文包括总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、其他需要报告的事项等部分。"
            })
    void parts_of_a_section_are_no_section(String text) {
        assertEquals(Optional.empty(), SectionMatcher.match(lines(text).get(0)));
    }

    @Test
    void a_sentence_torn_by_a_page_break_is_joined() {
        assertEquals(
                List.of("切实提高时效，充实相关人员，落实各项要求。", "（二）平台建设", "一是加强管理。", "无"),
                Prose.paragraphs(lines("切实提高时效，充实相", "- 4 -", "关人员，落实各项要求。", "（二）平台建设", "一是加强管理。", "无", "5")));
    }

    private static List<TextLine> lines(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new TextLine(text, false, Location.unknown()))
                .toList();
    }
}
