package org.gongkai.formats.json;

import java.util.List;
import org.gongkai.model.SectionKey;

/** The keys of a report, in the order in which they are written. */
final class ReportKeys {
    static final String SCHEMA = "schema";
    static final String SCHEMA_ID = "gongkai/annual-report/1";

    static final List<SectionKey> TABLES =
            List.of(SectionKey.PROACTIVE_DISCLOSURE, SectionKey.REQUESTS, SectionKey.DISPUTES);

    static final List<String> ALL = List.of(
            SCHEMA,
            "revision",
            "organ",
            "year",
            "scope",
            "title",
            "publishedOn",
            "signedOn",
            "sections",
            "proactiveDisclosure",
            "requests",
            "disputes",
            "processingFee",
            "extraTables",
            "attachments");

    private ReportKeys() {}
}
