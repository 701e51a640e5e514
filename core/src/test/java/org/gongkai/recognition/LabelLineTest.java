package org.gongkai.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelLineTest {
    @ParameterizedTest
    @CsvSource({"行政复议 行政诉讼, 行政复议|行政诉讼", "未经复议直接起诉　复议后起诉, 未经复议直接起诉|复议后起诉", "总计 结果维, 总计|结果维", "持 正 果  结 总计, 持|正|果|结|总计"})
    void headers_side_by_side_are_each_one(String line, String labels) {
        assertEquals(List.of(labels.split("\\|")), LabelLine.words(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"行政复议", "行政复议 3", "今年 行政复议 情况", "持 正 果 结", "行政复议 。", ""})
    void others_are_left_whole(String line) {
        assertEquals(List.of(), LabelLine.words(line));
    }
}
