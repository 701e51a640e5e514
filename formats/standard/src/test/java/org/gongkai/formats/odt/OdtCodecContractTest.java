package org.gongkai.formats.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;
import org.gongkai.formats.testkit.Packages;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;

class OdtCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new OdtCodec();
    }

    @Override
    protected Set<String> limits() {
        return Set.of("maxZipEntries", "maxInflatedBytes", "maxNesting", "maxNodes", "maxGridCells", "maxTextChars");
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new OdtCodec().write(Layout.of(AnnualReport.blank(Revision.R2021)), written);
        String repeated = "<table:table-row table:number-rows-repeated=\"2\">"
                + Odt.cell("table:number-columns-repeated=\"3\"", "1") + "</table:table-row>";
        return List.of(written.toByteArray(), Odt.bytes("", Odt.p("公开") + Odt.table(repeated)));
    }

    @Override
    protected long contentLength(byte[] sample) throws IOException {
        return Packages.unpackedLength(sample);
    }
}
