package org.gongkai.recognition;

import java.util.Objects;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Findings;

/** 识读: makes a report of a document, with a finding at every place that is not certain. Thread-safe. */
public final class Recognizer {

    /** A recognizer that knows every form. */
    public Recognizer() {}

    /** Reads the report that a document holds; never throws for what the document says. */
    public ReadResult recognize(Document document) {
        Objects.requireNonNull(document, "document");
        return new ReadResult(Optional.empty(), Findings.none(), Provenance.none(), Optional.of(document));
    }
}
