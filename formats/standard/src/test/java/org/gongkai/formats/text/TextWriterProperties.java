package org.gongkai.formats.text;

import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.testkit.WrittenPages;

class TextWriterProperties extends WrittenPages {
    @Override
    protected DocumentCodec codec() {
        return new TextCodec();
    }
}
