/** The front door and the light formats: bytes to report and back. */
// The formats in modules of their own are built after this one.
@SuppressWarnings("module")
module org.gongkai.formats {
    requires transitive org.gongkai.core;
    requires transitive com.fasterxml.jackson.databind;
    requires com.ctc.wstx;
    requires de.siegmar.fastcsv;
    requires org.commonmark;
    requires org.commonmark.ext.gfm.tables;
    requires org.jsoup;
    // For GongkaiJackson3Module alone. Neither transitive nor provided as a service: everybody would have to have it.
    requires static tools.jackson.databind;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.gongkai.formats;
    exports org.gongkai.formats.codec;
    exports org.gongkai.formats.comparison;
    exports org.gongkai.formats.csv;
    exports org.gongkai.formats.docx;
    exports org.gongkai.formats.html;
    exports org.gongkai.formats.flow to
            org.gongkai.formats.office97;
    exports org.gongkai.formats.io to
            org.gongkai.formats.ofd,
            org.gongkai.formats.office97,
            org.gongkai.formats.pdf;
    exports org.gongkai.formats.json;
    exports org.gongkai.formats.markdown;
    exports org.gongkai.formats.odt;
    exports org.gongkai.formats.page to
            org.gongkai.formats.ofd,
            org.gongkai.formats.pdf;
    exports org.gongkai.formats.result;
    exports org.gongkai.formats.sheet to
            org.gongkai.formats.office97;
    exports org.gongkai.formats.text;
    exports org.gongkai.formats.xlsx;

    uses org.gongkai.formats.codec.Codec;

    provides com.fasterxml.jackson.databind.Module with
            org.gongkai.formats.json.GongkaiModule;
}
