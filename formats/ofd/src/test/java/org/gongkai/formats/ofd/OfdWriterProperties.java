package org.gongkai.formats.ofd;

import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.testkit.WrittenPages;

class OfdWriterProperties extends WrittenPages {
    @Override
    protected DocumentCodec codec() {
        return new OfdCodec();
    }
}
