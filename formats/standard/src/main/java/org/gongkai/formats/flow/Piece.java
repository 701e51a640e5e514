package org.gongkai.formats.flow;

/** One thing after another in a text or in a cell. */
sealed interface Piece permits Line, FlowTable {}
