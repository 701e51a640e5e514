package org.gongkai.formats.doc;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;

class DocCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new DocCodec();
    }

    @Override
    protected Set<String> limits() {
        return Set.of("maxNodes", "maxTextChars");
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        return List.of(DocCodecTest.file("changes.doc"));
    }
}
