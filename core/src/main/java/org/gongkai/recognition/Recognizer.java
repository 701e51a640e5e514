package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.gongkai.document.Document;
import org.gongkai.document.Location;
import org.gongkai.document.NamedOrgan;
import org.gongkai.document.Provenance;
import org.gongkai.document.ReadResult;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Attachment;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.Revision;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.recognition.TitleReader.Title;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;

/**
 * 识读: makes a report of a document, with a finding at every place that is not certain.
 *
 * <p>A blank is never taken for 0. Where the labels leave several placements of a figure, the sums of the form decide,
 * with {@code READ-INFERRED}; where they can't, the place stays blank, with {@code READ-AMBIGUOUS}. Thread-safe.
 */
public final class Recognizer {

    /** A recognizer that knows every form. */
    public Recognizer() {}

    /**
     * 识读全部: reads every report that a document holds, one below the other.
     *
     * @return at least one result, in the order of the document; each with its own part of it
     */
    public List<ReadResult> recognizeAll(Document document) {
        return recognizeAll(document, Recognizer::goOn);
    }

    /**
     * The same for a document of strangers, which may be made to take long: {@code betweenSteps} is run again and again
     * while it is read, and an exception of it ends the reading and is passed on.
     */
    public List<ReadResult> recognizeAll(Document document, Runnable betweenSteps) {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(betweenSteps, "betweenSteps");
        List<ReadResult> results = new ArrayList<>();
        for (Document part : ReportParts.of(document, betweenSteps)) {
            results.add(new Reading(part, betweenSteps).read());
        }
        return List.copyOf(results);
    }

    /**
     * Reads the one report that a document holds. Never throws for what the document says.
     *
     * @return the report, or none and {@code READ-NOFORM} where the document holds no such report
     */
    public ReadResult recognize(Document document) {
        Objects.requireNonNull(document, "document");
        return new Reading(document, Recognizer::goOn).read();
    }

    /** The same, a table as printed being searched like any other; slower, and never different. */
    static ReadResult search(Document document) {
        Reading reading = new Reading(document, Recognizer::goOn);
        return reading.read(Outline.of(document, Recognizer::goOn), Optional.empty());
    }

    private static void goOn() {}

    /** The reading of one document. */
    private static final class Reading {
        private static final int FEWEST_SECTIONS = 2;
        private static final int FEWEST_LINES = 3;
        private static final int LINES_OF_TITLE = 30;

        private final Document document;
        private final Runnable betweenSteps;
        private final ReadingNotes notes = new ReadingNotes();
        private final TableScan tables;
        private final List<ExtraTable> extras = new ArrayList<>();
        private final TextBody body = new TextBody();
        private final List<Attachment> attachments = new ArrayList<>();

        Reading(Document document, Runnable betweenSteps) {
            this.document = document;
            this.betweenSteps = betweenSteps;
            this.tables = new TableScan(betweenSteps);
        }

        ReadResult read() {
            List<Piece> pieces = Outline.of(document, betweenSteps);
            return read(pieces, AsPrinted.of(pieces));
        }

        ReadResult read(List<Piece> pieces, Optional<AsPrinted> printed) {
            boolean form = printed.isPresent() || isForm(pieces);
            for (Piece piece : pieces) {
                betweenSteps.run();
                if (piece instanceof TextLine line) {
                    line(line, form);
                } else if (printed.isPresent()) {
                    body.addTable();
                } else if (piece instanceof Material material) {
                    material(material, form);
                }
            }
            PageHead head = new PageHead(body.head(), document.title(), this::statedYear);
            boolean bare = body.size() == 0 && body.head().size() < FEWEST_LINES;
            if (!form && (head.title().isEmpty() || bare)) {
                notes.add("READ-NOFORM", Severity.ERROR, "", Location.unknown(), Message.of("READ-NOFORM"));
                return new ReadResult(Optional.empty(), notes.findings(), Provenance.none(), Optional.of(document));
            }
            return form ? formReport(head, printed) : narrative(head);
        }

        /** A report of a form has its tables, or at least its sections; any other can only be a narrative one. */
        private boolean isForm(List<Piece> pieces) {
            Set<SectionKey> printed = EnumSet.noneOf(SectionKey.class);
            TableScan trial = new TableScan(betweenSteps);
            Optional<SectionKey> section = Optional.empty();
            for (Piece piece : pieces) {
                betweenSteps.run();
                if (piece instanceof TextLine line) {
                    Optional<SectionKey> match = SectionMatcher.match(line);
                    if (match.isPresent()) {
                        section = match;
                        if (SectionMatcher.isPrintedTitle(line.text())) {
                            printed.add(match.get());
                        }
                        if (printed.size() >= FEWEST_SECTIONS) {
                            return true;
                        }
                    }
                } else if (piece instanceof Material material && trial.begins(material, section)) {
                    return true;
                }
            }
            return !printed.isEmpty() && formIsDue(pieces);
        }

        /** Since 2019 a text with a heading of the form, and no table, is a report that lost its tables. */
        private boolean formIsDue(List<Piece> pieces) {
            List<TextLine> top = pieces.stream()
                    .filter(TextLine.class::isInstance)
                    .map(TextLine.class::cast)
                    .limit(LINES_OF_TITLE)
                    .toList();
            OptionalInt year = TitleReader.find(top).map(Title::year).orElse(OptionalInt.empty());
            return year.isPresent() && Revision.expectedFor(year.getAsInt()) != Revision.NARRATIVE;
        }

        private void line(TextLine line, boolean form) {
            if (form) {
                Optional<SectionKey> section = SectionMatcher.match(line);
                tables.line(line.text(), section.isPresent());
                if (section.isPresent()) {
                    body.begin(section, line);
                    return;
                }
            } else if (Enumerator.chineseOrdinal(line.text()) == body.size() + 1 && Prose.isHeading(line.text())) {
                body.begin(Optional.empty(), line);
                return;
            }
            body.add(line);
        }

        private void material(Material material, boolean form) {
            if (form && tables.scan(material, body.section())) {
                body.addTable();
            } else if (!material.lines().isEmpty()) {
                material.lines().forEach(body::add);
            } else {
                body.addTable();
                extras.add(new ExtraTable(body.section(), material.rows()));
            }
        }

        private ReadResult formReport(PageHead head, Optional<AsPrinted> printed) {
            Optional<Signature> signature = cutSignature();
            OptionalInt year = year(head);
            if (printed.isPresent()) {
                AnnualReport report = printed.get().report();
                return result(report.toBuilder(), head, signature, year, extras, printed.get()::provenance);
            }
            FormReading reading = new FormReading(tables.tables(), FormChoice.of(tables.tables(), year), notes);
            AnnualReport report = reading.read();
            List<ExtraTable> all = new ArrayList<>(extras);
            all.addAll(reading.extras());
            return result(report.toBuilder(), head, signature, year, all, reading::provenance);
        }

        private ReadResult narrative(PageHead head) {
            Optional<Signature> signature = cutSignature();
            OptionalInt year = year(head);
            year.ifPresent(this::tablesDue);
            return result(
                    AnnualReport.blank(Revision.NARRATIVE).toBuilder(),
                    head,
                    signature,
                    year,
                    extras,
                    Provenance.none()::withOrgans);
        }

        /** A narrative report of a year that has a form leaves out its tables, or has lost them. */
        private void tablesDue(int year) {
            Revision due = Revision.expectedFor(year);
            for (FormTable table : Templates.of(due).tables()) {
                notes.add(
                        "READ-TABLE-MISSING",
                        Severity.WARNING,
                        table.key().key(),
                        Location.unknown(),
                        Message.of("READ-TABLE-MISSING", SectionMatcher.printedHeading(due, table.key())));
            }
        }

        private ReadResult result(
                AnnualReport.Builder builder,
                PageHead head,
                Optional<Signature> signature,
                OptionalInt year,
                List<ExtraTable> tablesBeside,
                Function<List<NamedOrgan>, Provenance> provenance) {
            List<NamedOrgan> organs = organs(head, signature);
            Optional<String> organ = organs.stream().findFirst().map(NamedOrgan::name);
            if (organ.isEmpty()) {
                unsaid("READ-ORGAN", "organ", head.choice().organs());
            }
            if (year.isEmpty()) {
                unsaid("READ-YEAR", "year", head.choice().years());
            }
            AnnualReport report = builder.organ(organ)
                    .year(year)
                    .title(head.choice().text())
                    .publishedOn(head.published())
                    .signedOn(signature.map(Signature::date))
                    .sections(sections(head))
                    .extraTables(tablesBeside)
                    .attachments(attachments)
                    .build();
            return new ReadResult(
                    Optional.of(report), notes.findings(), provenance.apply(organs), Optional.of(document));
        }

        /** What the document doesn't say, or what its titles say differently. */
        private void unsaid(String id, String place, Set<?> titles) {
            Message message = titles.isEmpty()
                    ? Message.of(id)
                    : Message.of(
                            id + ".titles",
                            String.join(
                                    "、", titles.stream().map(Object::toString).toList()));
            notes.add(id, Severity.WARNING, place, Location.unknown(), message);
        }

        /** The organ of the title, of the signature and of the page, the surest first. */
        private static List<NamedOrgan> organs(PageHead head, Optional<Signature> signature) {
            List<NamedOrgan> organs = new ArrayList<>();
            head.title().flatMap(Title::organ).ifPresent(name -> organs.add(new NamedOrgan(NamedOrgan.At.TITLE, name)));
            signature
                    .flatMap(Signature::organ)
                    .ifPresent(name -> organs.add(new NamedOrgan(NamedOrgan.At.SIGNATURE, name)));
            head.issuer().ifPresent(name -> organs.add(new NamedOrgan(NamedOrgan.At.ISSUER, name)));
            return organs;
        }

        private List<Section> sections(PageHead head) {
            List<Section> sections = new ArrayList<>();
            List<String> preface = Prose.paragraphs(head.preface());
            if (!preface.isEmpty()) {
                sections.add(new Section(Optional.of(SectionKey.PREFACE), Optional.empty(), preface));
            }
            sections.addAll(body.sections());
            return sections;
        }

        private Optional<Signature> cutSignature() {
            List<TextLine> last = body.last();
            attachments.addAll(AttachmentLines.take(last));
            Optional<Signature> signature = Signature.find(last);
            signature.ifPresent(found -> last.subList(found.from(), last.size()).clear());
            while (body.size() > 0
                    && !last.isEmpty()
                    && PageFurniture.is(last.get(last.size() - 1).text())) {
                last.remove(last.size() - 1);
            }
            return signature;
        }

        /**
         * The year of the title; where it has none, that of the period which the preface states, or of a form's head.
         */
        private OptionalInt year(PageHead head) {
            OptionalInt title = head.title().map(Title::year).orElse(OptionalInt.empty());
            boolean doubtful = !head.choice().years().isEmpty();
            return title.isPresent() || doubtful ? title : statedYear();
        }

        private OptionalInt statedYear() {
            List<TextLine> lines = new ArrayList<>(body.head());
            body.sections().stream()
                    .limit(1)
                    .flatMap(section -> section.paragraphs().stream())
                    .forEach(text -> lines.add(new TextLine(text, false, Location.unknown())));
            OptionalInt year = StatedPeriod.year(lines);
            return year.isPresent() ? year : FormHead.year(lines);
        }
    }
}
