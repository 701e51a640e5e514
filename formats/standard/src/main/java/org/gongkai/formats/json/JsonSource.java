package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** All that {@link JsonInput} asks of a parser, so that each line of Jackson can be the one. */
interface JsonSource {
    /** The token at which the parser stands; null before the first. */
    @Nullable
    JsonToken token();

    /** Goes to the next token; null at the end of the text. */
    @Nullable
    JsonToken next() throws IOException;

    /** The key of the object that the parser is at or within. */
    @Nullable
    String name() throws IOException;

    /** The string or number at the current token. */
    String text() throws IOException;

    /** An array in which the characters of {@link #text} stand from {@link #textFrom} on; not to be changed. */
    char[] textWithin() throws IOException;

    int textFrom() throws IOException;

    int textLength() throws IOException;

    /** Whether the whole number at the current token fits into a long. */
    boolean isLong() throws IOException;

    /** The whole number at the current token. */
    long whole() throws IOException;

    /** How many bytes were read; -1 where the parser does not know. */
    long bytes();

    /** Where the parser is. */
    JsonPath path();
}
