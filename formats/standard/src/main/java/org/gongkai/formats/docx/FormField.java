package org.gongkai.formats.docx;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.XmlWalk;

/** What a field of a form holds that has no result in the text: the entry chosen from a list, or a box to be ticked. */
final class FormField {
    private static final String TICKED = "☒";
    private static final String BOX = "☐";

    private final List<String> entries = new ArrayList<>();
    private int chosen = -1;
    private int chosenBefore;
    private String box = "";

    private FormField() {}

    /** What the field shows of which the data begin here; walks to their end. Empty of one for text. */
    static String read(XmlWalk walk) throws DocumentException, LimitExceededException {
        FormField field = new FormField();
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart()) {
                field.take(walk);
            }
        }
        int chosen = field.chosen < 0 ? field.chosenBefore : field.chosen;
        return chosen < field.entries.size() ? field.entries.get(chosen) : field.box;
    }

    private void take(XmlWalk walk) {
        switch (walk.name()) {
            case "checkBox" -> box = BOX;
            case "checked", "default" -> {
                if (!box.isEmpty()) {
                    box = OnOff.of(walk) ? TICKED : BOX;
                } else {
                    chosenBefore = index(walk);
                }
            }
            case "result" -> chosen = index(walk);
            case "listEntry" -> entries.add(walk.attribute("val"));
            default -> {}
        }
    }

    private static int index(XmlWalk walk) {
        return walk.number("val", 0, 0, Short.MAX_VALUE);
    }
}
