package org.gongkai.formats.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;

class JsonCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new JsonCodec();
    }

    @Override
    protected Set<String> limits() {
        return Set.of("maxNesting", "maxNodes");
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        List<byte[]> samples = new ArrayList<>();
        for (Revision revision : Revision.values()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new JsonCodec().write(AnnualReport.blank(revision), out);
            samples.add(out.toByteArray());
        }
        return samples;
    }
}
