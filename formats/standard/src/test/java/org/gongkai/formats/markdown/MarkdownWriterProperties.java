package org.gongkai.formats.markdown;

import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.formats.testkit.WrittenPages;

class MarkdownWriterProperties extends WrittenPages {
    @Override
    protected DocumentCodec codec() {
        return new MarkdownCodec();
    }
}
