package org.gongkai.formats.odt;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.io.XmlWalk;

/** A field of a form that came from a text of Word: the entry chosen from a list, or a box to be ticked. */
final class FormField {
    private static final String TICKED = "☒";
    private static final String BOX = "☐";

    private final List<String> entries = new ArrayList<>();
    private int chosen;
    private boolean ticked;
    private boolean box;

    /** Takes an element of it, or one that begins the next. */
    void take(XmlWalk walk) {
        switch (walk.name()) {
            case "fieldmark", "fieldmark-start" -> {
                entries.clear();
                chosen = 0;
                ticked = false;
                box = walk.attribute("type").endsWith("FORMCHECKBOX");
            }
            case "param" -> parameter(walk);
            default -> {}
        }
    }

    private void parameter(XmlWalk walk) {
        switch (walk.attribute("name")) {
            case "Dropdown_ListEntry" -> entries.add(walk.attribute("value"));
            case "Dropdown_Selected" -> chosen = walk.number("value", 0, -1, Short.MAX_VALUE);
            case "Checkbox_Checked" -> ticked = walk.attribute("value").equals("true");
            default -> {}
        }
    }

    /** What it shows; empty of one for text, whose text stands beside it. */
    String shown() {
        if (box) {
            return ticked ? TICKED : BOX;
        }
        return chosen >= 0 && chosen < entries.size() ? entries.get(chosen) : "";
    }
}
