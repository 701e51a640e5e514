package org.gongkai.formats.html;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;

class HtmlCodecContractTest extends CodecContract {
    @Override
    protected Codec codec() {
        return new HtmlCodec();
    }

    @Override
    protected Set<String> limits() {
        return Set.of("maxNesting", "maxNodes", "maxGridCells", "maxTextChars");
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new HtmlCodec().write(Layout.of(AnnualReport.blank(Revision.R2019)), written);
        String small = "<html><meta charset=gb2312><p>政府信息公开</p><table><tr><td rowspan=2>规章<td>1<tr><td>2</table>";
        return List.of(
                written.toByteArray(),
                Dialect.CARELESS.write(Layout.of(AnnualReport.blank(Revision.R2021))),
                small.getBytes(Charset.forName("GB18030")),
                "<p>公开</p>".getBytes(StandardCharsets.UTF_8));
    }
}
