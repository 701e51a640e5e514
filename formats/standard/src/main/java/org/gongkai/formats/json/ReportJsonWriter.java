package org.gongkai.formats.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.Attachment;
import org.gongkai.model.ExtraTable;
import org.gongkai.model.ProcessingFee;
import org.gongkai.model.Scope;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.FormTable;
import org.gongkai.template.Templates;

/** Writes one report, with the keys in the order of {@link ReportKeys}. */
final class ReportJsonWriter {
    private final JsonOutput json;

    ReportJsonWriter(JsonOutput json) {
        this.json = json;
    }

    void write(AnnualReport report) throws IOException {
        json.startObject();
        json.text(ReportKeys.SCHEMA, ReportKeys.SCHEMA_ID);
        json.text("revision", report.revision().key());
        json.text("organ", report.organ());
        json.name("year");
        if (report.year().isPresent()) {
            json.number(report.year().getAsInt());
        } else {
            json.nothing();
        }
        json.text("scope", report.scope().map(Scope::key));
        json.text("title", report.title());
        json.text("publishedOn", report.publishedOn().map(LocalDate::toString));
        json.text("signedOn", report.signedOn().map(LocalDate::toString));
        json.startArray("sections");
        for (Section section : report.sections()) {
            write(section);
        }
        json.endArray();
        writeTables(report);
        write(report.processingFee());
        json.startArray("extraTables");
        for (ExtraTable table : report.extraTables()) {
            write(table);
        }
        json.endArray();
        json.startArray("attachments");
        for (Attachment attachment : report.attachments()) {
            json.startObject();
            json.text("name", attachment.name());
            json.text("href", attachment.href());
            json.endObject();
        }
        json.endArray();
        json.endObject();
    }

    private void write(Section section) throws IOException {
        json.startObject();
        json.text("key", section.key().map(SectionKey::key));
        json.text("heading", section.heading());
        json.name("paragraphs");
        write(section.paragraphs());
        json.endObject();
    }

    private void writeTables(AnnualReport report) throws IOException {
        List<FormTable> tables = Templates.tables(report);
        for (SectionKey key : ReportKeys.TABLES) {
            json.name(key.key());
            Optional<FormTable> form =
                    tables.stream().filter(table -> table.key() == key).findFirst();
            if (form.isPresent()) {
                TableJson.of(form.get()).write(json, report);
            } else {
                json.nothing();
            }
        }
    }

    private void write(Optional<ProcessingFee> fee) throws IOException {
        json.name("processingFee");
        if (fee.isEmpty()) {
            json.nothing();
            return;
        }
        json.startObject();
        json.name("notices");
        if (fee.get().notices().isPresent()) {
            json.number(fee.get().notices().getAsLong());
        } else {
            json.nothing();
        }
        writeNumber("noticedYuan", fee.get().noticedYuan());
        writeNumber("receivedYuan", fee.get().receivedYuan());
        json.endObject();
    }

    private void writeNumber(String key, Optional<BigDecimal> number) throws IOException {
        json.name(key);
        if (number.isPresent()) {
            json.number(number.get());
        } else {
            json.nothing();
        }
    }

    private void write(ExtraTable table) throws IOException {
        json.startObject();
        json.text("section", table.section().map(SectionKey::key));
        json.startArray("rows");
        for (List<String> row : table.rows()) {
            write(row);
        }
        json.endArray();
        json.endObject();
    }

    private void write(List<String> texts) throws IOException {
        json.startArray();
        for (String text : texts) {
            json.text(text);
        }
        json.endArray();
    }
}
