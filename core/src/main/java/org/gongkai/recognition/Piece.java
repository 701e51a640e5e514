package org.gongkai.recognition;

/** A document as recognition walks it: lines of text, and table material between them. */
sealed interface Piece permits TextLine, Material {}
