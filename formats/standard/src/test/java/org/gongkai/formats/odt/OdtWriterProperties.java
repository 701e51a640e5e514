package org.gongkai.formats.odt;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.testkit.WrittenPages;
import org.gongkai.layout.Layout;
import org.gongkai.model.AnnualReport;

class OdtWriterProperties extends WrittenPages {
    @Override
    protected DocumentCodec codec() {
        return new OdtCodec();
    }

    private static byte[] write(AnnualReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new OdtCodec().write(Layout.of(report), out);
        return out.toByteArray();
    }

    @Property(tries = 20)
    void the_same_report_is_the_same_bytes(@ForAll("any") AnnualReport report) throws IOException {
        assertArrayEquals(write(report), write(report));
    }
}
