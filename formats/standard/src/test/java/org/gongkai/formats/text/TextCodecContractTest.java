package org.gongkai.formats.text;

import java.util.List;
import java.util.Set;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;
import org.gongkai.seeds.Seeds;

class TextCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new TextCodec();
    }

    @Override
    protected Set<String> limits() {
        return Set.of("maxNodes", "maxTextChars");
    }

    @Override
    protected List<byte[]> samples() {
        return Seeds.names().stream().map(Seeds::document).toList();
    }
}
