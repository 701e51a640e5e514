package org.gongkai.template;

import java.util.List;
import org.gongkai.model.Revision;

/** 叙述体: before 2019 no form was prescribed; a report has sections of its own and no figures of the form. */
final class TemplateNarrative {
    static final Template TEMPLATE = new Template(Revision.NARRATIVE, List.of(), List.of());

    private TemplateNarrative() {}
}
