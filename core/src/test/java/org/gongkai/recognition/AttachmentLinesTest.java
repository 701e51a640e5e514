package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.gongkai.model.Attachment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentLinesTest {
    private static Attachment attachment(String name) {
        return new Attachment(name, Optional.empty());
    }

    @Test
    void those_at_the_end_are_taken_in_order_and_furniture_between_them_stays() {
        List<TextLine> lines = Lines.of("无其他事项。", "附件1：统计表.xlsx", "- 4 -", "附件2: 说明.docx");

        List<Attachment> taken = AttachmentLines.take(lines);

        assertEquals(List.of(attachment("统计表.xlsx"), attachment("说明.docx")), taken);
        assertEquals(Lines.of("无其他事项。", "- 4 -"), lines);
    }

    @Test
    void one_with_prose_below_it_is_prose() {
        List<TextLine> lines = Lines.of("附件：统计表.xlsx", "特此报告，请予审阅。");

        assertEquals(List.of(), AttachmentLines.take(lines));
        assertEquals(2, lines.size());
    }

    @ParameterizedTest
    @CsvSource({"附件：a.xlsx, a.xlsx", "附件 12 ：a.xlsx, a.xlsx", "附件:　a.xlsx　, a.xlsx"})
    void the_name_stands_behind_number_and_colon(String line, String name) {
        assertEquals(List.of(attachment(name)), AttachmentLines.take(Lines.of(line)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"附件", "附件1", "附件：", "附件一览表见网站", "见附件：a.xlsx"})
    void any_other_line_names_none(String line) {
        assertEquals(List.of(), AttachmentLines.take(Lines.of(line)));
    }

    @Test
    void a_name_has_its_length() {
        String longest = "附件：" + "表".repeat(117);

        assertEquals(1, AttachmentLines.take(Lines.of(longest)).size());
        assertEquals(List.of(), AttachmentLines.take(Lines.of(longest + "表")));
    }
}
