package org.gongkai.document;

/** 文档块: one piece of a document, in reading order. */
public sealed interface Block permits Heading, Paragraph, Grid, CellRun {

    /** Where the piece begins. */
    Location location();
}
