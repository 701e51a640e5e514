package org.gongkai.formats.docx;

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

class DocxCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new DocxCodec();
    }

    @Override
    protected Set<String> limits() {
        return Set.of("maxZipEntries", "maxInflatedBytes", "maxNesting", "maxNodes", "maxGridCells", "maxTextChars");
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new DocxCodec().write(Layout.of(AnnualReport.blank(Revision.R2019)), written);
        String note = Docx.p("见<w:footnoteReference w:id=\"2\"/>");
        String nested =
                Docx.table(Docx.row(Docx.cell("规章"), Docx.cell("<w:p/>" + Docx.table(Docx.row(Docx.cell("1"))))));
        return List.of(
                written.toByteArray(),
                Docx.of(note + nested)
                        .with("footnotes", "<w:footnote w:id=\"2\">" + Docx.p("注") + "</w:footnote>")
                        .bytes());
    }

    @Override
    protected long contentLength(byte[] sample) throws IOException {
        return Packages.unpackedLength(sample);
    }
}
