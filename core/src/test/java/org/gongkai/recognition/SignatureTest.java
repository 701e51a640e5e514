package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignatureTest {
    private static final LocalDate DATE = LocalDate.of(2022, 1, 20);

    private static Optional<Signature> signature(String organ, int from) {
        return Optional.of(new Signature(Optional.of(organ).filter(name -> !name.isEmpty()), DATE, from));
    }

    @Test
    void an_organ_and_a_date_on_lines_of_their_own() {
        assertEquals(signature("江川市科技局", 1), Signature.find(Lines.of("无。", "江川市科技局", "2022年1月20日")));
    }

    @Test
    void an_organ_and_a_date_on_one_line() {
        assertEquals(signature("江川市科技局", 1), Signature.find(Lines.of("无。", "江川市 科技局 2022年1月20日")));
    }

    @Test
    void a_date_alone_has_no_organ_above_it_that_is_none() {
        assertEquals(signature("", 1), Signature.find(Lines.of("没有其他需要报告的事项。", "2022年1月20日")));
        assertEquals(signature("", 0), Signature.find(Lines.of("2022年1月20日")));
        assertEquals(signature("", 1), Signature.find(Lines.of("一，二科技局", "2022年1月20日")));
        assertEquals(signature("", 1), Signature.find(Lines.of("江".repeat(40) + "局", "2022年1月20日")));
    }

    @Test
    void short_lines_and_furniture_may_stand_below_and_long_prose_may_not() {
        String prose = "本机关将继续做好政府信息公开工作。".repeat(4);
        List<TextLine> short_ = Lines.of("江川市科技局", "2022年1月20日", "- 4 -", "联系电话：0000000");

        assertEquals(signature("江川市科技局", 0), Signature.find(short_));
        assertEquals(Optional.empty(), Signature.find(Lines.of("江川市科技局", "2022年1月20日", prose)));
    }

    @Test
    void a_date_within_a_sentence_is_no_signature() {
        assertEquals(Optional.empty(), Signature.find(Lines.of("本报告于2022年1月20日公布。")));
        assertEquals(Optional.empty(), Signature.find(Lines.of("会议召开于2022年1月20日")));
    }

    @Test
    void a_date_below_links_to_other_texts_is_theirs() {
        List<TextLine> page = Lines.of("无。", "江川市科技局", "2022年1月20日", "责任编辑：张三", "上一篇：东平市教育局2021年报告", "2024年5月6日");
        assertEquals(signature("江川市科技局", 1), Signature.find(page));
        assertEquals(Optional.empty(), Signature.find(Lines.of("无。", "下一篇：通知", "东平市教育局", "2024年5月6日")));
    }

    @Test
    void a_date_below_furniture_gives_way_to_one_above_it() {
        assertEquals(signature("", 1), Signature.find(Lines.of("无。", "2022年1月20日", "责任编辑：张三", "2024年5月6日")));
        assertEquals(signature("", 2), Signature.find(Lines.of("无。", "来源：本局", "2022年1月20日")));
        assertEquals(signature("江川市科技局", 2), Signature.find(Lines.of("无。", "来源：本局", "江川市科技局 2022年1月20日")));
        assertEquals(signature("江川市科技局", 2), Signature.find(Lines.of("无。", "- 4 -", "江川市科技局", "2022年1月20日")));
    }
}
