package org.gongkai.formats.text;

import java.util.List;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;
import org.gongkai.formats.testkit.SeedBytes;

class TextCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new TextCodec();
    }

    @Override
    protected List<byte[]> samples() {
        return SeedBytes.NAMES.stream().map(SeedBytes::of).toList();
    }
}
