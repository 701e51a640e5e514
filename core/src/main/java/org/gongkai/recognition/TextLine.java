package org.gongkai.recognition;

import org.gongkai.document.Location;

/**
 * One line of text outside the tables.
 *
 * @param text trimmed, not blank
 * @param heading whether the document's own markup calls it a heading
 * @param location where it stands
 */
record TextLine(String text, boolean heading, Location location) implements Piece {}
