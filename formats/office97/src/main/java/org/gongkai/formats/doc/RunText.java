package org.gongkai.formats.doc;

import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Range;

/** The text that one sees of a paragraph or cell: without what was deleted or hidden, and without codes of fields. */
final class RunText {
    private static final char FIELD = '\u0013';
    private static final char FIELD_RESULT = '\u0014';
    private static final char FIELD_END = '\u0015';

    private final StringBuilder text = new StringBuilder();
    private int codes;

    private RunText() {}

    static String of(Range range) {
        RunText reader = new RunText();
        for (int i = 0; i < range.numCharacterRuns(); i++) {
            CharacterRun run = range.getCharacterRun(i);
            boolean seen = !run.isMarkedDeleted() && !run.isVanished();
            String characters = run.text();
            for (int j = 0; j < characters.length(); j++) {
                reader.take(characters.charAt(j), seen);
            }
        }
        return reader.text.toString();
    }

    private void take(char c, boolean seen) {
        switch (c) {
            case FIELD -> codes++;
            case FIELD_RESULT, FIELD_END -> codes = Math.max(0, codes - (c == FIELD_RESULT || codes > 0 ? 1 : 0));
            default -> {
                if (seen && codes == 0) {
                    append(c);
                }
            }
        }
    }

    private void append(char c) {
        switch (c) {
            case '\r', '\u000B', '\u000C', '\u000E' -> text.append('\n');
            case '\u001E' -> text.append('-');
            case '\u0007' -> {}
            default -> {
                if (c >= ' ' || c == '\t') {
                    text.append(c);
                }
            }
        }
    }
}
