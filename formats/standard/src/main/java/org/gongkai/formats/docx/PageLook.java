package org.gongkai.formats.docx;

/** The page of GB/T 9704: A4 with margins of 37, 35, 28 and 26 mm. Lengths are in twentieths of a point. */
final class PageLook {
    static final int WIDTH = 11_906;
    static final int HEIGHT = 16_838;
    static final int TOP = 2_098;
    static final int BOTTOM = 1_984;
    static final int LEFT = 1_588;
    static final int RIGHT = 1_474;
    static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;
    static final int HEADER = 851;

    /** The page number stands 7 mm below the text. */
    static final int FOOTER = 1_304;

    /** 22 lines on a page. */
    static final String LINE = "579";

    static final String BELOW_TABLE = "160";

    static final int DEEPEST_HEADING = 9;

    private PageLook() {}
}
