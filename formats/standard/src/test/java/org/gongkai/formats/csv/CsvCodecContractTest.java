package org.gongkai.formats.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;

class CsvCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new CsvCodec();
    }

    @Override
    protected Set<String> limits() {
        return Set.of("maxNodes", "maxTextChars");
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        new CsvCodec().write(AnnualReport.blank(Revision.R2019), plain);
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        CsvCodec.withByteOrderMark().write(AnnualReport.blank(Revision.R2021), marked);
        return List.of(plain.toByteArray(), marked.toByteArray());
    }
}
