package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A parser of Jackson 2. */
record Jackson2Source(JsonParser parser) implements JsonSource {
    @Override
    public @Nullable JsonToken token() {
        return parser.currentToken();
    }

    @Override
    public @Nullable JsonToken next() throws IOException {
        return parser.nextToken();
    }

    @Override
    public @Nullable String name() throws IOException {
        return parser.currentName();
    }

    @Override
    public String text() throws IOException {
        return parser.getText();
    }

    @Override
    public char[] textWithin() throws IOException {
        return parser.getTextCharacters();
    }

    @Override
    public int textFrom() throws IOException {
        return parser.getTextOffset();
    }

    @Override
    public int textLength() throws IOException {
        return parser.getTextLength();
    }

    @Override
    public boolean isLong() throws IOException {
        return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }

    @Override
    public long whole() throws IOException {
        return parser.getLongValue();
    }

    @Override
    public long bytes() {
        return parser.currentLocation().getByteOffset();
    }

    @Override
    public JsonPath path() {
        JsonPath path = new JsonPath();
        for (JsonStreamContext c = parser.getParsingContext(); c != null && !c.inRoot(); c = c.getParent()) {
            if (c.inArray()) {
                path.within(c.getCurrentIndex());
            } else {
                path.within(c.getCurrentName());
            }
        }
        return path;
    }
}
