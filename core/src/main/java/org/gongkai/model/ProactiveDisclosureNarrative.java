package org.gongkai.model;

/** 叙述体无表二: a narrative report has no table 二. */
public enum ProactiveDisclosureNarrative implements ProactiveDisclosure {
    /** The absent table. */
    NONE;

    @Override
    public Revision revision() {
        return Revision.NARRATIVE;
    }
}
