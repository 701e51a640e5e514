/** The front door and the light formats: bytes to report and back. */
module org.gongkai.formats {
    requires transitive org.gongkai.core;
    requires com.fasterxml.jackson.core;
    requires static org.immutables.value.annotations;
    requires static transitive org.jspecify;

    exports org.gongkai.formats;
    exports org.gongkai.formats.codec;
    exports org.gongkai.formats.json;
    exports org.gongkai.formats.text;

    uses org.gongkai.formats.codec.Codec;
}
