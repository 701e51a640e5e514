package org.gongkai.formats.io;

/** What stands in the text of a cell for what is to be seen there and is no text, as a picture is. */
public final class ObjectSign {
    /** As Unicode has it. */
    public static final String TEXT = "\uFFFC";

    private ObjectSign() {}
}
