package org.gongkai.formats.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.testkit.DocumentDump;

/** What is read of a text, block by block. */
final class TextDump {
    private TextDump() {}

    static String dump(String text) throws IOException {
        return DocumentDump.of(new TextCodec()
                .read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.standard())
                .get(0)
                .value());
    }
}
