package org.gongkai.formats.flow;

/**
 * One line of text, not blank.
 *
 * @param text without blanks at its ends
 * @param level of a heading from 1; 0 for any other line
 * @param number of the paragraph in the file, from 1
 */
record Line(String text, int level, int number) implements Piece {}
