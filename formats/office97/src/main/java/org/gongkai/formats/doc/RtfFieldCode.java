package org.gongkai.formats.doc;

import org.gongkai.formats.io.DrawnField;

/** The code of the field that began last, as far as it tells whether the field draws what one sees of it. */
final class RtfFieldCode {
    private final StringBuilder name = new StringBuilder();
    private boolean open;

    /** A code begins; what one does not see of the file draws nothing. */
    void begin(boolean seen) {
        name.setLength(0);
        open = seen;
    }

    /** Takes words that are no text; whether with them the code turns out to be that of a field that draws. */
    boolean draws(String words) {
        if (!open) {
            return false;
        }
        name.append(name.isEmpty() ? words.stripLeading() : words);
        boolean drawn = DrawnField.isOne(name.toString());
        open = !drawn && name.length() < DrawnField.LONGEST_NAME;
        return drawn;
    }
}
