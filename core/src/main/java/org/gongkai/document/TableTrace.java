package org.gongkai.document;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.gongkai.model.Revision;
import org.gongkai.model.SectionKey;
import org.immutables.value.Value;

/**
 * 一张表的识读记录: which labels of the form were found in a table of the document.
 *
 * @param table which table of the form
 * @param form the form it was read by
 * @param labels the keys of the template's labels that were found whole, by their own or an accepted other name
 * @param damaged the keys of those found only cut or misspelt
 * @param foreign the texts of labels that belong to another revision's table
 * @param location where the table begins
 */
@Value.Builder
public record TableTrace(
        SectionKey table,
        Revision form,
        Set<String> labels,
        Set<String> damaged,
        Set<String> foreign,
        Location location) {

    /** Copies the sets, keeping their order. */
    public TableTrace {
        Objects.requireNonNull(table, "table");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(location, "location");
        labels = Collections.unmodifiableSet(new LinkedHashSet<>(labels));
        damaged = Collections.unmodifiableSet(new LinkedHashSet<>(damaged));
        foreign = Collections.unmodifiableSet(new LinkedHashSet<>(foreign));
    }

    /** A builder; table, form and location are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a trace; {@code build()} names what is still missing. */
    public static final class Builder extends TableTraceBuilder {
        Builder() {}
    }
}
