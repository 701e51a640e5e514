package org.gongkai.formats.pdf;

import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.testkit.WrittenPages;

class PdfWriterProperties extends WrittenPages {
    @Override
    protected DocumentCodec codec() {
        return PdfCodec.withFont(TestFont.FILE);
    }
}
