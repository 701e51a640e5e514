package org.gongkai.formats.ofd;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.testkit.Packages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A written file has no element or attribute that it would not have with a harmless text, by the parser of the JDK. */
class HostileOfdTest {
    private static Document document(String text) {
        Location here = Location.unknown();
        Grid grid = new Grid(1, 2, List.of(new Cell(0, 0, 1, 1, text, here), new Cell(0, 1, 1, 1, "1", here)), here);
        return new Document(Optional.of(text), List.of(new Heading(1, text, here), new Paragraph(text, here), grid));
    }

    /** Elements and attributes, whatever the number of their page. */
    private static Set<String> made(String text) throws IOException, XMLStreamException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OfdCodec().write(document(text), out);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        Set<String> made = new TreeSet<>();
        for (Map.Entry<String, byte[]> part : Packages.parts(out.toByteArray()).entrySet()) {
            if (part.getKey().endsWith(".xml")) {
                XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part.getValue()));
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        made.add(xml.getLocalName());
                        for (int i = 0; i < xml.getAttributeCount(); i++) {
                            made.add(xml.getLocalName() + " " + xml.getAttributeLocalName(i));
                        }
                    }
                }
            }
        }
        return made;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ofd:Action Event=\"CLICK\"/>",
                "]]> <![CDATA[ &amp; &#60; \" '",
                "</ofd:TextCode><ofd:URI/>",
                "a\u0000b\u0001\u001Bc",
                "a\uD800b\uDC00c\uFFFE\uFFFF",
                "\u202Etxt.exe \uD83D\uDE00"
            })
    void nothing_in_it_comes_from_the_text(String text) throws IOException, XMLStreamException {
        Set<String> more = made(text);
        more.removeAll(made("甲乙"));

        assertEquals(Set.of(), more);
    }
}
