package org.gongkai.formats.markup;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** 控件: what a form that is filled in shows in its fields, lists and buttons. */
final class Controls {
    /** Fields that show a sign of their own, stars, or nothing. */
    private static final Set<String> WITHOUT_WORDS =
            Set.of("hidden", "password", "checkbox", "radio", "file", "image", "range", "color");

    private static final Set<String> BUTTONS = Set.of("button", "submit", "reset");

    private Controls() {}

    static boolean isOne(Element element) {
        return switch (element.normalName()) {
            case "input", "textarea", "select", "button" -> true;
            default -> false;
        };
    }

    /** The words that it shows. */
    static String words(Element control) {
        return switch (control.normalName()) {
            case "textarea" -> control.wholeText();
            case "select" -> chosen(control);
            case "button" -> label(control.text());
            default -> field(control);
        };
    }

    private static String field(Element input) {
        String type = input.attr("type").strip().toLowerCase(Locale.ROOT);
        if (WITHOUT_WORDS.contains(type)) {
            return "";
        }
        String value = input.attr("value");
        return BUTTONS.contains(type) ? label(value) : value;
    }

    /** A button most often says what it does; one with a figure may be how the figure looks. */
    private static String label(String words) {
        return words.chars().anyMatch(Character::isDigit) ? words : "";
    }

    /** The last option that is selected; a closed list shows its first where none is. */
    private static String chosen(Element select) {
        List<Element> options = select.getElementsByTag("option");
        boolean open = select.hasAttr("multiple") || select.hasAttr("size");
        Element chosen = options.isEmpty() || open ? null : options.get(0);
        for (Element option : options) {
            chosen = option.hasAttr("selected") ? option : chosen;
        }
        return chosen == null ? "" : chosen.text();
    }
}
