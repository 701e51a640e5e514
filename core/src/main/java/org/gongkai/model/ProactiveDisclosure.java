package org.gongkai.model;

/**
 * 二、主动公开政府信息情况: table 二, the table that changed shape with the form.
 *
 * <p>None of the 2021 columns is the same quantity as a 2019 column except 处理决定数量; nothing here converts one shape to
 * the other.
 */
public sealed interface ProactiveDisclosure
        permits ProactiveDisclosure2019, ProactiveDisclosure2021, ProactiveDisclosureNarrative {

    /** The form that this table follows. */
    Revision revision();

    /** Table 二 of a form with every place blank; for the narrative, the absent table. */
    static ProactiveDisclosure blank(Revision revision) {
        return switch (revision) {
            case R2019 -> ProactiveDisclosure2019.blank();
            case R2021 -> ProactiveDisclosure2021.blank();
            case NARRATIVE -> ProactiveDisclosureNarrative.NONE;
        };
    }
}
