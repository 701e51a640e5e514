package org.gongkai.formats.io;

import java.nio.CharBuffer;
import org.gongkai.finding.Findings;

/** Characters and what decoding them met. The characters are read-only by agreement: they are copied only once. */
public record DecodedText(CharBuffer chars, Findings findings) {}
