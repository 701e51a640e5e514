package org.gongkai.formats.docx;

import org.gongkai.formats.io.XmlWalk;

/** A property that is on where it stands, unless it says that it is off. */
final class OnOff {
    private OnOff() {}

    static boolean of(XmlWalk walk) {
        return is(walk.attribute("val", "1"));
    }

    static boolean is(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off");
    }
}
