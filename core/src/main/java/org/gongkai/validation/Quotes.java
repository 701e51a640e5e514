package org.gongkai.validation;

import org.gongkai.narrative.Statement;

/** How messages quote the prose: the section, and the words as printed. */
final class Quotes {
    private Quotes() {}

    static String zh(Statement statement) {
        return zh(statement.place(), statement.quote());
    }

    static String en(Statement statement) {
        return en(statement.place(), statement.quote());
    }

    static String zh(Statement.Place place, String quote) {
        String where = place.heading().isEmpty() ? "前言" : place.heading();
        return "正文“" + where + "”第" + (place.paragraph() + 1) + "段“" + quote + "”";
    }

    static String en(Statement.Place place, String quote) {
        return "section " + place.section().key() + ", paragraph " + (place.paragraph() + 1) + ", \"" + quote + "\"";
    }
}
