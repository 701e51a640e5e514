package org.gongkai.formats.io;

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
import org.gongkai.formats.codec.ReadLimits;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Remarks are set into a part at these offsets: one byte off, and the document no longer opens. */
class XmlOffsetsTest {
    private static void assertTagsStandWhereTheWalkSays(String xml) throws IOException {
        byte[] bytes = xml.getBytes(StandardCharsets.UTF_8);
        XmlWalk walk = XmlWalk.open("docx", "word/document.xml", bytes, ReadLimits.standard());
        int tags = 0;
        boolean emptied = false;
        while (walk.next()) {
            String here = new String(bytes, walk.offset(), bytes.length - walk.offset(), StandardCharsets.UTF_8);
            if (walk.isStart()) {
                assertTrue(here.startsWith("<" + walk.name()), () -> "not at <" + walk.name() + ": " + cut(here));
                emptied = here.startsWith("<" + walk.name() + "/>");
                tags++;
            } else if (walk.isEnd() && !emptied) {
                assertTrue(
                        here.startsWith("</" + walk.name() + ">"), () -> "not at </" + walk.name() + ": " + cut(here));
                tags++;
            } else if (walk.isEnd()) {
                emptied = false;
            }
        }
        assertEquals(0, walk.depth());
        assertTrue(tags > 1);
    }

    private static String cut(String text) {
        return text.substring(0, Math.min(40, text.length()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>公开</p>",
                "\uFEFF<p>公开</p>",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<p>\r\n公开\r\n</p>",
                "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<p><!-- 注\r\n --><t>𠮷</t>\r\n<t/></p>",
                "<p>&#x20BB7;&amp;<![CDATA[𠮷]]>\n<t/>é<t></t></p>"
            })
    void a_tag_stands_where_the_walk_says(String xml) throws IOException {
        assertTagsStandWhereTheWalkSays(xml);
    }

    @Property(tries = 300)
    void whatever_stands_before_it(
            @ForAll("heads") String head, @ForAll("contents") List<String> contents, @ForAll("fillings") int filling)
            throws IOException {
        String far = "政\r\n".repeat(filling);
        assertTagsStandWhereTheWalkSays(head + "<p>" + far + String.join("", contents) + "</p>");
    }

    @Provide
    Arbitrary<String> heads() {
        return Arbitraries.of(
                "",
                "\uFEFF",
                "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n",
                "\uFEFF<?xml version='1.0'?>");
    }

    @Provide
    Arbitrary<List<String>> contents() {
        return Arbitraries.of(
                        "公开",
                        "\r\n",
                        "\r",
                        "\n",
                        "𠮷",
                        "é",
                        "&lt;",
                        "&#13;",
                        "<![CDATA[<𠮷>\r\n]]>",
                        "<!--\r\n公-->",
                        "<t/>",
                        "<t>１２\r\n</t>",
                        "<?x 公\r\n?>",
                        "<c a='公\r\n𠮷'>b</c>")
                .list()
                .ofMaxSize(30);
    }

    /** Lengths about the size of a parser's buffer. */
    @Provide
    Arbitrary<Integer> fillings() {
        return Arbitraries.of(0, 1, 1_330, 1_332, 1_333, 1_334, 4_000);
    }
}
