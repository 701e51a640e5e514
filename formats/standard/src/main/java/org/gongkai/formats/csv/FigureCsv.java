package org.gongkai.formats.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Requests;
import org.gongkai.model.Revision;
import org.gongkai.template.Figure;
import org.gongkai.template.Templates;

/** The lines of the file. */
final class FigureCsv {
    static final String HEADER = "figure,value,unit,note,text";

    private static final String ORGAN = "organ";
    private static final String YEAR = "year";
    private static final String REVISION = "revision";
    private static final String REQUESTS = "requests";
    private static final int WIDTH = 5;

    private final ReadLimits limits;
    private final Map<String, CsvRecord> lines = new LinkedHashMap<>();

    FigureCsv(ReadLimits limits) {
        this.limits = limits;
    }

    static String write(AnnualReport report) throws IOException {
        StringWriter text = new StringWriter(1 << 14);
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER.split(",", -1));
            String year =
                    report.year().isPresent() ? String.valueOf(report.year().getAsInt()) : "";
            csv.writeRecord(ORGAN, "", "", "", Formulas.guard(report.organ().orElse("")));
            csv.writeRecord(YEAR, year, "", "", "");
            csv.writeRecord(REVISION, "", "", "", report.revision().key());
            if (report.revision() != Revision.NARRATIVE) {
                String requests = report.requests().revision().key();
                csv.writeRecord(REQUESTS, "", "", "", requests);
                Templates.figures(report).forEach(figure -> csv.writeRecord(EntryCells.of(figure, figure.get(report))));
            }
        }
        return text.toString();
    }

    AnnualReport read(String text) throws DocumentException, LimitExceededException {
        lines(text);
        if (!lines.containsKey(ORGAN) || !lines.containsKey(YEAR)) {
            throw wrong("the end", "the line of organ or of year is missing");
        }
        Revision revision = revision(REVISION);
        AnnualReport report = AnnualReport.blank(revision);
        if (revision != Revision.NARRATIVE) {
            report = report.withRequests(Requests.blank(requests()));
            for (Figure figure : Templates.figures(report)) {
                report = figure.with(report, EntryCells.entry(figure, line(figure.id()), limits));
            }
        }
        String organ = Formulas.bare(line(ORGAN).getField(4));
        Optional<String> name = organ.isEmpty() ? Optional.empty() : Optional.of(organ);
        report = report.withOrgan(name).withYear(year(line(YEAR)));
        if (!lines.isEmpty()) {
            Map.Entry<String, CsvRecord> left = lines.entrySet().iterator().next();
            throw wrong(place(left.getValue()), "the form has no figure of this name: " + brief(left.getKey()));
        }
        return report;
    }

    private void lines(String text) throws DocumentException, LimitExceededException {
        boolean first = true;
        Budget budget = new Budget(limits);
        try {
            for (CsvRecord line : reader(text)) {
                budget.step();
                if (line.getFieldCount() != WIDTH) {
                    throw wrong(place(line), "a line has five cells: " + HEADER);
                }
                if (first) {
                    first = false;
                } else if (lines.put(line.getField(0), line) != null) {
                    throw wrong(place(line), "a second line of this name: " + brief(line.getField(0)));
                }
                if (lines.size() > limits.maxNodes()) {
                    throw new LimitExceededException(
                            "more than " + limits.maxNodes() + " lines", "maxNodes", limits.maxNodes());
                }
            }
        } catch (CsvParseException e) {
            throw new DocumentException(CsvCodec.NAME, "line " + (lines.size() + 1), "this is no CSV", e);
        }
        if (first) {
            throw wrong("line 1", "the line " + HEADER + " is missing");
        }
    }

    /** Takes lines of any length; how many cells one must have, we say ourselves. */
    private static CsvReader<CsvRecord> reader(String text) {
        return CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    /** Takes the line of this name. */
    private CsvRecord line(String name) throws DocumentException {
        CsvRecord line = lines.remove(name);
        if (line == null) {
            throw wrong("the end", "the line of " + name + " is missing; perhaps the file ends early");
        }
        return line;
    }

    private Revision requests() throws DocumentException {
        Revision form = revision(REQUESTS);
        if (form == Revision.NARRATIVE) {
            throw wrong("line of " + REQUESTS, "table 三 has the form of 2019 or 2021");
        }
        return form;
    }

    private Revision revision(String name) throws DocumentException {
        CsvRecord line = line(name);
        for (Revision revision : Revision.values()) {
            if (revision.key().equals(line.getField(4))) {
                return revision;
            }
        }
        throw wrong(place(line), "no form is called " + brief(line.getField(4)));
    }

    private static OptionalInt year(CsvRecord line) throws DocumentException {
        String year = line.getField(1);
        if (year.isEmpty()) {
            return OptionalInt.empty();
        }
        if (year.length() != 4 || year.charAt(0) == '0' || !year.chars().allMatch(c -> c >= '0' && c <= '9')) {
            throw wrong(place(line), "the year has four digits, not " + brief(year));
        }
        return OptionalInt.of(Integer.parseInt(year));
    }

    static DocumentException wrong(String place, String detail) {
        return new DocumentException(CsvCodec.NAME, place, detail);
    }

    static String place(CsvRecord line) {
        return "line " + line.getStartingLineNumber();
    }

    /** A few words of the content. */
    static String brief(String text) {
        return text.length() <= 20 ? text : text.substring(0, 20) + "…";
    }
}
