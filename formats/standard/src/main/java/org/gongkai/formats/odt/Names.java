package org.gongkai.formats.odt;

import org.gongkai.formats.io.XmlText;

/** The names of OpenDocument's parts. */
final class Names {
    static final String VERSION = "1.2";

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private Names() {}

    /** Begins a part with its root element. */
    static XmlText begin(String root) {
        return new XmlText()
                .start(
                        root,
                        "xmlns:office",
                        OASIS + "office:1.0",
                        "xmlns:style",
                        OASIS + "style:1.0",
                        "xmlns:text",
                        OASIS + "text:1.0",
                        "xmlns:table",
                        OASIS + "table:1.0",
                        "xmlns:fo",
                        OASIS + "xsl-fo-compatible:1.0",
                        "xmlns:svg",
                        OASIS + "svg-compatible:1.0",
                        "xmlns:meta",
                        OASIS + "meta:1.0",
                        "xmlns:dc",
                        "http://purl.org/dc/elements/1.1/",
                        "office:version",
                        VERSION);
    }

    /** A length in points, of one in twentieths of a point. */
    static String points(int twips) {
        int hundredths = twips * 5;
        int rest = hundredths % 100;
        return hundredths / 100 + (rest == 0 ? "" : rest < 10 ? ".0" + rest : "." + rest) + "pt";
    }
}
