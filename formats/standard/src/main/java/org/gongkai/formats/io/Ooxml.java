package org.gongkai.formats.io;

/** The names that parts of docx and xlsx share, after ISO/IEC 29500 (transitional). */
public final class Ooxml {
    /** What the names of a package's own parts begin with. */
    public static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    /** Which part refers to which; with a kind behind it, the type of the reference. */
    public static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /** The elements of a workbook. */
    public static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private Ooxml() {}
}
