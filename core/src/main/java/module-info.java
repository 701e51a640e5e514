/** The report as a value: model, templates, recognition, layout, rules. No I/O. */
module org.gongkai.core {
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports org.gongkai.comparison;
    exports org.gongkai.document;
    exports org.gongkai.finding;
    exports org.gongkai.layout;
    exports org.gongkai.model;
    exports org.gongkai.recognition;
    exports org.gongkai.rollup;
    exports org.gongkai.template;
    exports org.gongkai.validation;
}
