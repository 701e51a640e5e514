package org.gongkai.formats.ofd;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Document;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;

class OfdCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new OfdCodec();
    }

    @Override
    protected Set<String> limits() {
        return Set.of("maxZipEntries", "maxInflatedBytes", "maxNesting", "maxNodes", "maxPages", "maxTextChars");
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        return List.of(
                written(Layout.of(AnnualReport.blank(Revision.R2019))),
                OtherProducer.PATHS.file(2).bytes());
    }

    private static byte[] written(Document document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OfdCodec().write(document, out);
        return out.toByteArray();
    }
}
