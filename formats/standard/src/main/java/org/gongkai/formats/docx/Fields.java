package org.gongkai.formats.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import org.gongkai.formats.io.DrawnField;
import org.gongkai.formats.io.ObjectSign;

/** Fields within fields: of each, only the result is text, or what a field of a form is filled in with. */
final class Fields {
    private final Deque<Field> open = new ArrayDeque<>();

    /** A field that is open. */
    private static final class Field {
        final StringBuilder code = new StringBuilder();
        String filledIn = "";
        boolean result;
    }

    /**
     * Takes a mark of a field: begin, separate or end.
     *
     * @return what the field that ends shows besides its result; the sign of an object where it draws that
     */
    String mark(String type) {
        switch (type) {
            case "begin" -> open.push(new Field());
            case "separate" -> {
                if (!open.isEmpty()) {
                    open.element().result = true;
                }
            }
            case "end" -> {
                return open.isEmpty() ? "" : shown(open.pop());
            }
            default -> {}
        }
        return "";
    }

    private static String shown(Field field) {
        return DrawnField.isOne(field.code.toString()) ? ObjectSign.TEXT : field.filledIn;
    }

    /** What the field of a form that began last is filled in with. */
    void fillIn(String words) {
        if (!open.isEmpty()) {
            open.element().filledIn = words;
        }
    }

    /** Takes a part of the code of the field that began last. */
    void code(String words) {
        if (!open.isEmpty() && !open.element().result) {
            open.element().code.append(words);
        }
    }

    /** An instruction that its paragraph did not end is damaged; what follows is not hidden for it. */
    void endParagraph() {
        open.removeIf(field -> !field.result);
    }

    boolean isShown() {
        return open.stream().allMatch(field -> field.result);
    }
}
