package org.gongkai.formats.flow;

/** The page of GB/T 9704: A4 with margins of 37, 35, 28 and 26 mm. Lengths are in twentieths of a point. */
public final class PageLook {
    /** Of the paper. */
    public static final int WIDTH = 11_906;

    /** Of the paper. */
    public static final int HEIGHT = 16_838;

    /** Margin. */
    public static final int TOP = 2_098;

    /** Margin. */
    public static final int BOTTOM = 1_984;

    /** Margin. */
    public static final int LEFT = 1_588;

    /** Margin. */
    public static final int RIGHT = 1_474;

    /** Between the margins. */
    public static final int TEXT_WIDTH = WIDTH - LEFT - RIGHT;

    /** From the edge of the paper to a header. */
    public static final int HEADER = 851;

    /** The page number stands 7 mm below the text. */
    public static final int FOOTER = 1_304;

    /** 22 lines on a page. */
    public static final int LINE = 579;

    /** Between a table and the text below it. */
    public static final int BELOW_TABLE = 160;

    /** Headings below it look as those of it. */
    public static final int DEEPEST_HEADING = 9;

    /** 二号, in half points. */
    public static final int TITLE_SIZE = 44;

    /** 三号, in half points. */
    public static final int BODY_SIZE = 32;

    /** 四号, in half points: of page numbers. */
    public static final int NUMBER_SIZE = 28;

    /** Two letters of the text. */
    public static final int INDENT = 640;

    /** The least height of a row of a table. */
    public static final int ROW_HEIGHT = 369;

    /** Left and right of the text of a cell. */
    public static final int CELL_PADDING = 34;

    /** Above and below the text of a cell. */
    public static final int CELL_GAP = 20;

    private PageLook() {}
}
