package org.gongkai.formats.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;

class PdfCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new PdfCodec();
    }

    @Override
    protected Set<String> limits() {
        return Set.of("maxInflatedBytes", "maxNodes", "maxPages", "maxGridCells", "maxTextChars");
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        Location here = Location.unknown();
        Grid grid = Grid.builder()
                .row()
                .cell("规章", 2, 1, here)
                .cell("1", here)
                .row()
                .cell("", here)
                .build();
        Document document = Document.of(List.of(new Heading(1, "年度报告", here), new Paragraph("政府信息公开。", here), grid));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PdfCodec.withFont(TestFont.FILE).write(document, written);
        return List.of(
                written.toByteArray(),
                new DrawnPdf().text(50, 100, 12, "公开 12").line(10, 10, 90, 10).bytes());
    }
}
