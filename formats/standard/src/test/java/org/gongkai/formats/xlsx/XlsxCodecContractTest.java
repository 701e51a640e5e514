package org.gongkai.formats.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;
import org.gongkai.formats.testkit.Packages;
import org.gongkai.layout.BlankForm;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;

class XlsxCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new XlsxCodec();
    }

    @Override
    protected long contentLength(byte[] sample) throws IOException {
        return Packages.unpackedLength(sample);
    }

    @Override
    protected Set<String> limits() {
        return Set.of(
                "maxZipEntries",
                "maxInflatedBytes",
                "maxNesting",
                "maxNodes",
                "maxPages",
                "maxGridCells",
                "maxTextChars");
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new XlsxCodec().write(Layout.of(AnnualReport.blank(Revision.R2019)), written);
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        new XlsxCodec().writeForm(BlankForm.of(Revision.R2021), form);
        return List.of(
                written.toByteArray(),
                form.toByteArray(),
                Workbooks.file("page-opened-as-sheet.xlsx"),
                Workbooks.sheet("<row><c t=\"inlineStr\"><is><t>公开</t></is></c><c><v>1</v></c></row>"));
    }
}
