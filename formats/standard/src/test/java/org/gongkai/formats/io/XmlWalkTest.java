package org.gongkai.formats.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XmlWalkTest {
    private static String walk(byte[] xml, ReadLimits limits) throws IOException {
        XmlWalk walk = XmlWalk.open("docx", "word/document.xml", xml, limits);
        StringBuilder seen = new StringBuilder();
        while (walk.next()) {
            if (walk.isStart()) {
                seen.append('<').append(walk.name()).append(walk.attribute("val"));
            } else if (walk.isEnd()) {
                seen.append('>');
            } else if (walk.isText()) {
                seen.append(walk.text());
            }
        }
        return seen.toString();
    }

    private static String walk(String xml) throws IOException {
        return walk(xml.getBytes(StandardCharsets.UTF_8), ReadLimits.standard());
    }

    private static String exceeded(String xml, ReadLimits limits) {
        return assertThrows(LimitExceededException.class, () -> walk(xml.getBytes(StandardCharsets.UTF_8), limits))
                .setting();
    }

    @Test
    void names_without_number_cost_no_more_than_their_number() {
        StringBuilder attributes = new StringBuilder("<a");
        StringBuilder elements = new StringBuilder("<a>");
        for (int i = 0; i < 200_000; i++) {
            attributes.append(" a").append(i).append("=''");
            elements.append("<a").append(i).append("/>");
        }
        Duration hangs = Duration.ofSeconds(30);
        assertTimeoutPreemptively(
                hangs,
                () -> assertThrows(
                        DocumentException.class,
                        () -> walk(attributes.append("/>").toString())));
        assertTimeoutPreemptively(hangs, () -> walk(elements.append("</a>").toString()));
    }

    @Test
    void elements_attributes_and_text_come_in_order() throws IOException {
        assertEquals(
                "<a<b1公&开<3]]>>>",
                walk("<?xml version='1.0'?><w:a xmlns:w='urn:w'><w:b w:val='1'>公&amp;<!-- 一 -->开"
                        + "<![CDATA[<3]]>]]&gt;</w:b></w:a>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030", "GBK"})
    void a_charset_that_is_declared_is_taken(String charset) throws IOException {
        String mark = charset.startsWith("UTF-16") && charset.length() > 6 ? "\uFEFF" : "";
        String xml = mark + "<?xml version='1.0' encoding='" + charset + "'?><a>公开</a>";

        assertEquals("<a公开>", walk(xml.getBytes(Charset.forName(charset)), ReadLimits.standard()));
    }

    @Test
    void an_element_is_skipped_with_all_that_is_in_it() throws IOException {
        XmlWalk walk = XmlWalk.open(
                "odt",
                "content.xml",
                "<a><b>1<b>2</b></b>3</a>".getBytes(StandardCharsets.UTF_8),
                ReadLimits.standard());
        assertTrue(walk.next());
        assertTrue(walk.next());
        assertEquals("b", walk.name());
        assertEquals(2, walk.depth());
        walk.skip();
        assertTrue(walk.isEnd());
        assertEquals(1, walk.depth());
        assertTrue(walk.next() && walk.isText());
        assertEquals("3", walk.text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
                "<!DOCTYPE a SYSTEM 'http://127.0.0.1/x.dtd'><a/>",
                "<a>&nbsp;</a>",
                "<a val='&x;'/>",
                "<a><b></a>",
                "<a>",
                "",
                "PK",
                "<a>\u0001</a>"
            })
    void what_is_not_plain_xml_is_refused(String xml) {
        DocumentException refused = assertThrows(DocumentException.class, () -> walk(xml));

        assertTrue(refused.place().startsWith("part word/document.xml, line 1"), refused.place());
    }

    @Test
    void depth_elements_and_text_are_limited() throws IOException {
        ReadLimits limits = ReadLimits.standard();
        byte[] xml = "<a><b/>公<b/>开</a>".getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "<a<b>公<b>开>",
                walk(xml, limits.withMaxNesting(2).withMaxNodes(3).withMaxTextChars(2)));
        assertEquals("maxNesting", exceeded("<a><b><c/></b></a>", limits.withMaxNesting(2)));
        assertEquals("maxNodes", exceeded("<a><b/><b/><b/></a>", limits.withMaxNodes(3)));
        assertEquals("maxTextChars", exceeded("<a>公<b/>开<b/>。</a>", limits.withMaxTextChars(2)));
    }

    @Test
    void numbers_are_cut_to_their_bounds() throws IOException {
        XmlWalk walk = XmlWalk.open(
                "docx",
                "x",
                "<a n='7' big='99999999999' none='' word='x' less='-3'/>".getBytes(StandardCharsets.UTF_8),
                ReadLimits.standard());
        assertTrue(walk.next());

        assertEquals(7, walk.number("n", 1, 1, 9));
        assertEquals(9, walk.number("big", 1, 1, 9));
        assertEquals(1, walk.number("none", 1, 1, 9));
        assertEquals(1, walk.number("word", 1, 1, 9));
        assertEquals(1, walk.number("less", 2, 1, 9));
        assertEquals(2, walk.number("missing", 2, 1, 9));
    }
}
