package org.gongkai.formats.xlsx;

import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.testkit.WrittenPages;

class XlsxPagesProperties extends WrittenPages {
    @Override
    protected DocumentCodec codec() {
        return new XlsxCodec();
    }
}
