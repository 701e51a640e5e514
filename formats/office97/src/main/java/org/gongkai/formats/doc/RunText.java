package org.gongkai.formats.doc;

import java.util.List;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;
import org.gongkai.formats.io.DrawnField;
import org.gongkai.formats.io.Heights;

/**
 * The text that one sees of a paragraph or cell: without what was deleted, hidden or struck out, and without codes of
 * fields.
 */
final class RunText {
    private static final char FIELD = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    /** Stands for a picture or an object. */
    private static final char PICTURE = '\u0001';
    /** Stands for what is drawn over the text, its own text included. */
    private static final char DRAWING = '\u0008';

    private static final String LIST_FIELD = "FORMDROPDOWN";
    private static final String BOX_FIELD = "FORMCHECKBOX";
    private static final int LONGEST_CODE = 40;

    private static final short SUPERSCRIPT = 1;
    private static final short SUBSCRIPT = 2;

    private final StringBuilder text = new StringBuilder();
    private final Heights heights = new Heights();

    /** Those of the run that is open. */
    private final StringBuilder words = new StringBuilder();

    /** Of the field that began last. */
    private final StringBuilder code = new StringBuilder();

    private int codes;
    private boolean pictured;

    private RunText() {}

    static String of(Range range) {
        return of(List.of(range)).words();
    }

    /** That of several that follow each other. */
    static RunText of(List<? extends Range> ranges) {
        RunText reader = new RunText();
        ranges.forEach(reader::take);
        return reader;
    }

    String words() {
        return text.toString();
    }

    /** Whether it holds a picture, a drawing, an object, or a field that shows something else than text. */
    boolean isPictured() {
        return pictured;
    }

    private void take(Range range) {
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            boolean struck = run.isStrikeThrough() || run.isDoubleStrikeThrough();
            boolean seen = !run.isMarkedDeleted() && !run.isVanished() && !struck;
            String characters = run.text();
            for (int j = 0; j < characters.length(); j++) {
                take(characters.charAt(j), seen);
                pictured |= seen && run.isSpecialCharacter() && isPicture(characters.charAt(j));
            }
            endRun(height(run));
        }
    }

    private static int height(CharacterRun run) {
        return switch (run.getSubSuperScriptIndex()) {
            case SUPERSCRIPT -> Heights.RAISED;
            case SUBSCRIPT -> Heights.LOWERED;
            default -> run.getVerticalOffset();
        };
    }

    private void endRun(int height) {
        text.append(heights.next(text, words.toString(), height));
        words.setLength(0);
    }

    /** A field for text has a sign of its own too, within its code. */
    private boolean isPicture(char c) {
        return switch (c) {
            case PICTURE -> codes == 0 || code.indexOf(LIST_FIELD) >= 0 || code.indexOf(BOX_FIELD) >= 0;
            case DRAWING -> codes == 0;
            default -> false;
        };
    }

    private void take(char c, boolean seen) {
        switch (c) {
            case FIELD -> {
                codes++;
                code.setLength(0);
            }
            case FIELD_RESULT, FIELD_END -> {
                pictured |= seen && codes > 0 && DrawnField.isOne(code.toString());
                codes = Math.max(0, codes - 1);
            }
            default -> {
                if (seen && codes == 0) {
                    append(c);
                } else if (code.length() < LONGEST_CODE) {
                    code.append(c);
                }
            }
        }
    }

    private void append(char c) {
        switch (c) {
            case '\r', '\u000B', '\u000C', '\u000E' -> words.append('\n');
            case '\u001E' -> words.append('-');
            case '\u0007' -> {}
            default -> {
                if (c >= ' ' || c == '\t') {
                    words.append(c);
                }
            }
        }
    }
}
