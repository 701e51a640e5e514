package org.gongkai.formats.markdown;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.gongkai.formats.codec.Codec;
import org.gongkai.formats.testkit.CodecContract;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Revision;

class MarkdownCodecContractTest extends CodecContract {
    private static final String MIXED = """
            # **甲县乙局**2021年政府信息公开工作年度报告

            1. 一是[公开](http://a.example/)；
            2. 二是`公开`。

            > - 引用 ***粗*** <b>体</b> &nbsp; \\|

            <table><tr><td rowspan="2">规章<td>1</tr><!-- 注 --></table>

            |信息内容|本年制发件数|
            |:--|--:|
            |规章|0|
            """;

    @Override
    protected Codec codec() {
        return new MarkdownCodec();
    }

    @Override
    protected Set<String> limits() {
        return Set.of("maxNodes", "maxTextChars");
    }

    @Override
    protected List<byte[]> samples() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new MarkdownCodec().write(Layout.of(AnnualReport.blank(Revision.R2021)), out);
        return List.of(out.toByteArray(), MIXED.getBytes(StandardCharsets.UTF_8));
    }
}
