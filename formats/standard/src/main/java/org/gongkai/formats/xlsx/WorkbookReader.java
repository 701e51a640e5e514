package org.gongkai.formats.xlsx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gongkai.document.Document;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.XmlWalk;
import org.gongkai.formats.io.ZipArchive;
import org.gongkai.formats.sheet.HiddenParts;
import org.gongkai.formats.sheet.Sheet;
import org.gongkai.formats.sheet.Sheets;

/** Finds the parts of a workbook and reads its sheets in order. */
final class WorkbookReader {
    private static final String WORKBOOK = "xl/workbook.xml";

    private final ReadLimits limits;
    private final ZipArchive archive;
    private final List<SheetEntry> entries = new ArrayList<>();
    private boolean epoch1904;
    private boolean resultsAreOld;

    /** A sheet as the workbook lists it: the number of its relation, and whether one sees it. */
    private record SheetEntry(String relation, boolean hidden) {}

    /** A part that another one names: what it is, and where. */
    private record Relation(String type, String part) {}

    WorkbookReader(String codec, byte[] bytes, ReadLimits limits) throws DocumentException, LimitExceededException {
        this.limits = limits;
        this.archive = ZipArchive.open(codec, bytes, limits);
    }

    List<Decoded<Document>> read() throws DocumentException, LimitExceededException {
        Map<String, Relation> parts = open();
        SheetTexts texts = SheetTexts.read(walk(named(parts, "/sharedStrings")));
        SheetStyles styles = SheetStyles.read(walk(named(parts, "/styles")));
        SheetContext context = new SheetContext(texts, styles, epoch1904, resultsAreOld, archive.budget());
        List<Sheet> sheets = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<String> part = sheet(parts, entries.get(i));
            if (part.isPresent()) {
                if (entries.get(i).hidden()) {
                    findings.add(HiddenParts.sheet(i + 1));
                } else {
                    sheets.add(new SheetReader(archive.walk(part.get()), context, i + 1).read());
                }
            }
        }
        return Sheets.documents(sheets, Findings.of(findings), archive.budget());
    }

    /** The parts of the sheets that one sees, by the numbers that places call them by, in order. */
    Map<Integer, String> sheetParts() throws DocumentException, LimitExceededException {
        Map<String, Relation> parts = open();
        Map<Integer, String> sheets = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            Optional<String> part = sheet(parts, entries.get(i));
            if (part.isPresent() && !entries.get(i).hidden()) {
                sheets.put(i + 1, part.get());
            }
        }
        return sheets;
    }

    /** Whether a sheet's part refers to notes. */
    boolean hasNotes(String sheet) throws DocumentException, LimitExceededException {
        return relations(sheet).values().stream()
                .map(Relation::type)
                .anyMatch(type -> type.endsWith("/comments") || type.endsWith("/vmlDrawing"));
    }

    ZipArchive archive() {
        return archive;
    }

    private static Optional<String> sheet(Map<String, Relation> parts, SheetEntry entry) {
        return Optional.ofNullable(parts.get(entry.relation()))
                .filter(relation -> relation.type().endsWith("/worksheet"))
                .map(Relation::part);
    }

    /** Reads the list of sheets; gives the parts that the workbook names. */
    private Map<String, Relation> open() throws DocumentException, LimitExceededException {
        String workbook = relations("").values().stream()
                .filter(relation -> relation.type().endsWith("/officeDocument"))
                .map(Relation::part)
                .findFirst()
                .orElse(WORKBOOK);
        workbook(workbook);
        return relations(workbook);
    }

    private void workbook(String part) throws DocumentException, LimitExceededException {
        XmlWalk walk = archive.walk(part);
        while (walk.next()) {
            if (walk.isStart()) {
                switch (walk.name()) {
                    case "workbookPr" -> epoch1904 = SheetReader.isOn(walk.attribute("date1904"));
                    case "calcPr" -> resultsAreOld = SheetReader.isOn(walk.attribute("fullCalcOnLoad"));
                    case "sheet" -> {
                        boolean hidden =
                                walk.attribute("state").toLowerCase(Locale.ROOT).contains("hidden");
                        entries.add(new SheetEntry(walk.attribute("id"), hidden));
                    }
                    default -> {}
                }
            }
        }
        if (entries.size() > limits.maxPages()) {
            throw new LimitExceededException(entries.size() + " sheets", "maxPages", limits.maxPages());
        }
    }

    private Optional<XmlWalk> walk(Optional<String> part) throws DocumentException, LimitExceededException {
        return part.isEmpty() ? Optional.empty() : archive.walkIfThere(part.get());
    }

    private static Optional<String> named(Map<String, Relation> parts, String type) {
        return parts.values().stream()
                .filter(relation -> relation.type().endsWith(type))
                .map(Relation::part)
                .findFirst();
    }

    /** The parts that a part names, by number; those of the package for an empty name. */
    private Map<String, Relation> relations(String of) throws DocumentException, LimitExceededException {
        int slash = of.lastIndexOf('/') + 1;
        String folder = of.substring(0, slash);
        String part = folder + "_rels/" + of.substring(slash) + ".rels";
        Map<String, Relation> relations = new LinkedHashMap<>();
        if (archive.has(part)) {
            XmlWalk walk = archive.walk(part);
            while (walk.next()) {
                if (walk.isStart() && walk.name().equals("Relationship")) {
                    Relation relation = new Relation(walk.attribute("Type"), resolve(folder, walk.attribute("Target")));
                    relations.putIfAbsent(walk.attribute("Id"), relation);
                }
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        int end = folder.length();
        int at = 0;
        while (target.startsWith("../", at) || target.startsWith("./", at)) {
            if (target.startsWith("../", at)) {
                end = folder.lastIndexOf('/', end - 2) + 1;
            }
            at = target.indexOf('/', at) + 1;
        }
        return folder.substring(0, end) + target.substring(at);
    }
}
