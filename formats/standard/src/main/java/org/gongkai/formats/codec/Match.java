package org.gongkai.formats.codec;

/**
 * 判定结果: what a content says about its format. Among several formats the surest one wins, then the one that the name
 * says, then the first in the list.
 */
public enum Match {
    /** Not this format, whatever the file is called. */
    NONE,
    /** Could be this format, but only a file name that says so makes it one. */
    IF_NAMED,
    /** Could be this format, and is where nothing else is surer: plain text. */
    FALLBACK,
    /** This format, whatever the file is called: a signature, or a key of ours. */
    CERTAIN
}
