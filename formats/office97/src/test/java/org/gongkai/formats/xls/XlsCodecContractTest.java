package org.gongkai.formats.xls;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;

class XlsCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new XlsCodec();
    }

    @Override
    protected Set<String> limits() {
        return Set.of("maxNodes", "maxPages", "maxTextChars");
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        return List.of(XlsCodecTest.file("saved-as.xls"));
    }
}
