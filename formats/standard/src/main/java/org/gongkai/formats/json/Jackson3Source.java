package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamContext;

/** A parser of Jackson 3. */
record Jackson3Source(JsonParser parser) implements JsonSource {
    @Override
    public @Nullable JsonToken token() {
        return translated(parser.currentToken());
    }

    @Override
    public @Nullable JsonToken next() {
        return translated(parser.nextToken());
    }

    @Override
    public @Nullable String name() {
        return parser.currentName();
    }

    @Override
    public String text() {
        return parser.getString();
    }

    @Override
    public char[] textWithin() {
        return parser.getStringCharacters();
    }

    @Override
    public int textFrom() {
        return parser.getStringOffset();
    }

    @Override
    public int textLength() {
        return parser.getStringLength();
    }

    @Override
    public boolean isLong() {
        return parser.getNumberType() != JsonParser.NumberType.BIG_INTEGER;
    }

    @Override
    public long whole() {
        return parser.getLongValue();
    }

    @Override
    public long bytes() {
        return parser.currentLocation().getByteOffset();
    }

    @Override
    public JsonPath path() {
        JsonPath path = new JsonPath();
        for (TokenStreamContext c = parser.streamReadContext(); c != null && !c.inRoot(); c = c.getParent()) {
            if (c.inArray()) {
                path.within(c.getCurrentIndex());
            } else {
                path.within(c.currentName());
            }
        }
        return path;
    }

    private static @Nullable JsonToken translated(tools.jackson.core.@Nullable JsonToken token) {
        if (token == null) {
            return null;
        }
        return switch (token) {
            case NOT_AVAILABLE -> JsonToken.NOT_AVAILABLE;
            case START_OBJECT -> JsonToken.START_OBJECT;
            case END_OBJECT -> JsonToken.END_OBJECT;
            case START_ARRAY -> JsonToken.START_ARRAY;
            case END_ARRAY -> JsonToken.END_ARRAY;
            case PROPERTY_NAME -> JsonToken.FIELD_NAME;
            case VALUE_EMBEDDED_OBJECT -> JsonToken.VALUE_EMBEDDED_OBJECT;
            case VALUE_STRING -> JsonToken.VALUE_STRING;
            case VALUE_NUMBER_INT -> JsonToken.VALUE_NUMBER_INT;
            case VALUE_NUMBER_FLOAT -> JsonToken.VALUE_NUMBER_FLOAT;
            case VALUE_TRUE -> JsonToken.VALUE_TRUE;
            case VALUE_FALSE -> JsonToken.VALUE_FALSE;
            case VALUE_NULL -> JsonToken.VALUE_NULL;
        };
    }
}
