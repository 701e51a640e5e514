package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.gongkai.model.Amount;
import org.gongkai.model.Count;
import org.gongkai.model.Entry;
import org.gongkai.model.Unit;
import org.gongkai.model.Unreadable;

/** What stands in one place, as JSON: a number, null, or an object of value with note, value with unit, or text. */
final class EntryJson {
    private EntryJson() {}

    static void write(JsonOutput json, Entry entry) throws IOException {
        if (entry instanceof Count count) {
            write(json, count);
        } else if (entry instanceof Amount amount) {
            write(json, amount);
        } else if (entry instanceof Unreadable unreadable) {
            json.startObject();
            json.text("text", unreadable.text());
            json.endObject();
        } else {
            json.nothing();
        }
    }

    private static void write(JsonOutput json, Count count) throws IOException {
        if (count.note().isEmpty()) {
            json.number(count.value());
            return;
        }
        json.startObject();
        json.number("value", count.value());
        json.text("note", count.note());
        json.endObject();
    }

    private static void write(JsonOutput json, Amount amount) throws IOException {
        json.startObject();
        json.name("value");
        json.number(amount.value());
        json.text("unit", amount.unit().map(Unit::label));
        if (amount.note().isPresent()) {
            json.text("note", amount.note());
        }
        json.endObject();
    }

    /** The entry at the current token. */
    static Entry read(JsonInput in) throws IOException {
        if (in.token() == JsonToken.VALUE_NUMBER_INT) {
            return Count.of(in.wholeNumber());
        }
        if (in.token() == JsonToken.VALUE_NULL) {
            return Entry.blank();
        }
        if (in.token() == JsonToken.START_OBJECT) {
            return new EntryParts().read(in);
        }
        throw in.expected("a whole number, null, or an object with value or text");
    }
}
