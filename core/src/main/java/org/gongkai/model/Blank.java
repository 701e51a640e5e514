package org.gongkai.model;

/** 空白: nothing stands in the place, be it an empty cell, a no-break space or U+3000. Not 0. */
public enum Blank implements Entry {
    /** The one blank. */
    BLANK;

    @Override
    public boolean isBlank() {
        return true;
    }
}
