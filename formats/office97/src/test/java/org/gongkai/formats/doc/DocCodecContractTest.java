package org.gongkai.formats.doc;

import java.io.IOException;
import java.util.List;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;

class DocCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new DocCodec();
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        return List.of(DocCodecTest.file("changes.doc"));
    }
}
