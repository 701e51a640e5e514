package org.gongkai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;
import org.junit.jupiter.api.Test;

class TextCodecTest {

    private static String dump(String text) throws IOException {
        return dump(text, ReadLimits.standard());
    }

    private static String dump(String text, ReadLimits limits) throws IOException {
        return DocumentDump.of(new TextCodec()
                .read(text.getBytes(StandardCharsets.UTF_8), limits)
                .get(0)
                .value());
    }

    @Test
    void a_line_is_a_paragraph_without_blanks_at_its_ends() throws IOException {
        assertEquals("""
                paragraph, line 2: "一、总体情况"
                paragraph, line 4: "无 障碍"
                """, dump(" \u00A0\n\u3000\u3000一、总体情况\u200B\r\n\r\uFEFF 无 障碍 \n\u3000"));
    }

    @Test
    void a_form_feed_ends_a_text_and_not_a_line() throws IOException {
        assertEquals("""
                paragraph, line 1: "上页"
                paragraph, line 2: "下页"
                paragraph, line 2: "又一页"
                """, dump("上页\n\f下页\f又一页"));
    }

    @Test
    void signs_of_markup_are_no_text() throws IOException {
        assertEquals("""
                heading 1, line 1: "某局"
                heading 4, line 2: "六、其他需要报告的事项"
                heading 2, line 3: "二、主动公开"
                paragraph, line 4: "（一）主动公开。在网站"
                paragraph, line 5: "****政府信息 2 * 3 ** 4"
                paragraph, line 6: "#1 楼"
                paragraph, line 7: "2020年，[1]我局"
                paragraph, line 8: "[bookmark: 没有结束"
                """, dump("""
                        # 某局 #
                        #### **六、其他需要报告的事项**
                        ##二、主动公开
                        **（一）主动公开。**在***网站***
                        ****政府信息 2 * 3 ** 4
                        #1 楼
                        [bookmark: _GoBack]2020年，[if !supportLists][1][endif]我局
                        [bookmark: 没有结束
                        """));
    }

    @Test
    void pipes_make_rows_with_or_without_borders() throws IOException {
        assertEquals("""
                run, 12 cells
                  row, line 1: "信息内容" "本年制发件数"
                  row, line 3: "规章" "0"
                  row, line 4: "规范性文件" "" ""
                  row, line 6: "行政处罚" "6" ""
                  row, line 7: "-" "-"
                paragraph, line 8: "a|b"
                """, dump("""
                        | 信息内容 | **本年制发件数** |
                        |:---|---:|
                        规章 | 0
                        规范性文件 | ||

                        行政处罚 | 6 | |
                        - | -
                        a|b
                        """));
    }

    @Test
    void tabs_make_rows_that_keep_their_empty_cells() throws IOException {
        assertEquals("""
                run, 8 cells
                  row, line 1: "" "" "自然人" "总计"
                  row, line 2: "" "其他"
                  row, line 3: "一、新收" "0"
                paragraph, line 4: "正文"
                """, dump("\t\t自然人\t总计\n\t其他\n一、新收\t0\n正文"));
    }

    @Test
    void a_tab_before_each_cell_makes_rows_between_blank_lines() throws IOException {
        assertEquals("""
                paragraph, line 1: "三、收到和处理情况"
                run, 7 cells
                  row, line 2: "（本列数据，\\n等于第三项）" "" "总\\n计"
                  row, line 8: "结转" "0" "" "1"
                paragraph, line 12: "五、存在的主要问题"
                """, dump("三、收到和处理情况\n\t（本列数据，\n等于第三项）\n\t\n\t总\n计\n\n\t结转\n\t0\n\t\n\t1\n五、存在的主要问题\n"));
    }

    @Test
    void text_right_below_a_table_is_no_rest_of_a_cell() throws IOException {
        String prose = "以上数据的统计期限自一月一日起至十二月三十一日止，与上年相同，特此说明并欢迎社会各界监督";
        for (String below : new String[] {"四、行政复议", "1.问题", "（二）改进", "继续改进。", prose, "甲\n乙\n丙\n丁"}) {
            String dump = dump("\t规章\n\t合计\n" + below + "\n\t行政复议\n\t行政诉讼\n");
            assertEquals(
                    "run, 2 cells\n  row, line 1: \"规章\" \"合计\"\nparagraph, line 3",
                    dump.substring(0, dump.indexOf(": \"" + below.charAt(0))));
        }
        String number = dump("\t规章\n\t0\n件\n\t行政复议\n\t行政诉讼\n");
        assertEquals(true, number.contains("paragraph, line 3: \"件\""), number);
    }

    @Test
    void an_indented_text_is_no_table() throws IOException {
        assertEquals("""
                paragraph, line 1: "二〇二一年一月二十日"
                paragraph, line 2: "我局根据区政府政务公开工作要求，不断完善政府信息公开制度，促进权力在阳光下运行。"
                paragraph, line 3: "另一段"
                """, dump("\t\t二〇二一年一月二十日\t\n\t我局根据区政府政务公开工作要求，不断完善政府信息公开制度，促进权力在阳光下运行。\n另一段\n\t\n"));
    }

    @Test
    void cells_of_a_table_and_lines_of_a_file_are_counted() throws IOException {
        ReadLimits limits = ReadLimits.builder().maxGridCells(3).maxNodes(5).build();
        dump("甲\n1\t2\t3\n乙\n", limits);
        LimitExceededException cells =
                assertThrows(LimitExceededException.class, () -> dump("甲\n1\t2\t3\t4\n", limits));
        LimitExceededException nodes =
                assertThrows(LimitExceededException.class, () -> dump("甲\n1\t2\t3\n乙\n丙\n", limits));

        assertEquals("maxGridCells", cells.setting());
        assertEquals("maxNodes", nodes.setting());
    }
}
