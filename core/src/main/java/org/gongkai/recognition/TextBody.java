package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;

/** The sections of a text as they come: each with its heading, its lines, and whether a table stood in it. */
final class TextBody {
    private final List<Part> parts = new ArrayList<>();
    private final List<TextLine> head = new ArrayList<>();

    /** One section on its way. */
    private static final class Part {
        final Optional<SectionKey> key;
        final TextLine heading;
        final List<TextLine> lines = new ArrayList<>();
        boolean table;

        Part(Optional<SectionKey> key, TextLine heading) {
            this.key = key;
            this.heading = heading;
        }
    }

    /** The lines above the first section. */
    List<TextLine> head() {
        return head;
    }

    Optional<SectionKey> section() {
        return parts.isEmpty() ? Optional.empty() : parts.get(parts.size() - 1).key;
    }

    int size() {
        return parts.size();
    }

    void begin(Optional<SectionKey> key, TextLine heading) {
        parts.add(new Part(key, heading));
    }

    void add(TextLine line) {
        (parts.isEmpty() ? head : parts.get(parts.size() - 1).lines).add(line);
    }

    void addTable() {
        if (!parts.isEmpty()) {
            parts.get(parts.size() - 1).table = true;
        }
    }

    /** The lines of the last section, where the signature stands. */
    List<TextLine> last() {
        return parts.isEmpty() ? head : parts.get(parts.size() - 1).lines;
    }

    /** The sections, without what stands in a table of contents. */
    List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (!isInTableOfContents(i)) {
                sections.add(new Section(part.key, Optional.of(part.heading.text()), Prose.paragraphs(part.lines)));
            }
        }
        return sections;
    }

    /** A heading with nothing under it that comes again further down. */
    private boolean isInTableOfContents(int at) {
        Part part = parts.get(at);
        if (part.table || !part.lines.isEmpty() || part.key.isEmpty()) {
            return false;
        }
        return parts.subList(at + 1, parts.size()).stream().anyMatch(later -> later.key.equals(part.key));
    }
}
