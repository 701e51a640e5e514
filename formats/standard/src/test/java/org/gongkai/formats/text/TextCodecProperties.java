package org.gongkai.formats.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.RunCell;
import org.gongkai.formats.codec.ReadLimits;

class TextCodecProperties {

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(
                        "\t",
                        "\t\t",
                        "\n",
                        "\n\n",
                        "\r\n",
                        "\r",
                        "\f",
                        "|",
                        " | ",
                        "||",
                        "|---|",
                        "#",
                        "## ",
                        "**",
                        " ",
                        "　",
                        "0",
                        "结果",
                        "维持",
                        "总计",
                        "一、",
                        "。",
                        "[bookmark: x]",
                        "[if !",
                        "我局公开信息六十一条，切实做好工作动态对外公开。")
                .list()
                .ofMaxSize(40)
                .map(pieces -> String.join("", pieces));
    }

    private static Document read(String text) throws IOException {
        return new TextCodec()
                .read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                .get(0)
                .value();
    }

    @Property
    void any_text_is_read_and_its_characters_are_kept_in_order(@ForAll("texts") String text) throws IOException {
        StringBuilder kept = new StringBuilder();
        read(text).blocks().forEach(block -> append(kept, block));

        assertEquals(letters(text.replace("[bookmark: x]", "")), letters(kept.toString()), text);
    }

    @Property
    void places_go_down_the_page(@ForAll("texts") String text) throws IOException {
        int line = 1;
        for (Block block : read(text).blocks()) {
            for (int next : lines(block)) {
                assertTrue(next >= line);
                line = next;
            }
        }
    }

    private static List<Integer> lines(Block block) {
        return block instanceof CellRun run
                ? run.cells().stream().map(cell -> cell.location().line()).toList()
                : List.of(block.location().line());
    }

    private static void append(StringBuilder kept, Block block) {
        if (block instanceof CellRun run) {
            run.cells().stream().map(RunCell::text).forEach(kept::append);
        } else {
            kept.append(block);
        }
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.chars().filter(Character::isIdeographic).forEach(c -> letters.append((char) c));
        return letters.toString();
    }
}
