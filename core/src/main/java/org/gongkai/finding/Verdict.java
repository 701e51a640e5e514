package org.gongkai.finding;

/** 结论: what became of a check. One that holds gives no finding. */
public enum Verdict {
    /** 不符: the rule is broken, or the document departs from the form. */
    BROKEN,
    /** 无法判定: a term is blank or unreadable, so the rule neither holds nor fails. */
    UNDECIDABLE
}
