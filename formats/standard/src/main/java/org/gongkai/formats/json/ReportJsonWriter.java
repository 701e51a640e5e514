package org.gongkai.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
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
    private final JsonGenerator json;

    ReportJsonWriter(JsonGenerator json) {
        this.json = json;
    }

    void write(AnnualReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField(ReportKeys.SCHEMA, ReportKeys.SCHEMA_ID);
        json.writeStringField("revision", report.revision().key());
        JsonText.write(json, "organ", report.organ());
        json.writeFieldName("year");
        if (report.year().isPresent()) {
            json.writeNumber(report.year().getAsInt());
        } else {
            json.writeNull();
        }
        JsonText.write(json, "scope", report.scope().map(Scope::key));
        JsonText.write(json, "title", report.title());
        JsonText.write(json, "publishedOn", report.publishedOn().map(LocalDate::toString));
        JsonText.write(json, "signedOn", report.signedOn().map(LocalDate::toString));
        json.writeArrayFieldStart("sections");
        for (Section section : report.sections()) {
            write(section);
        }
        json.writeEndArray();
        writeTables(report);
        write(report.processingFee());
        json.writeArrayFieldStart("extraTables");
        for (ExtraTable table : report.extraTables()) {
            write(table);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("attachments");
        for (Attachment attachment : report.attachments()) {
            json.writeStartObject();
            JsonText.write(json, "name", attachment.name());
            JsonText.write(json, "href", attachment.href());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Section section) throws IOException {
        json.writeStartObject();
        JsonText.write(json, "key", section.key().map(SectionKey::key));
        JsonText.write(json, "heading", section.heading());
        json.writeFieldName("paragraphs");
        write(section.paragraphs());
        json.writeEndObject();
    }

    private void writeTables(AnnualReport report) throws IOException {
        List<FormTable> tables = Templates.tables(report);
        for (SectionKey key : ReportKeys.TABLES) {
            json.writeFieldName(key.key());
            Optional<FormTable> form =
                    tables.stream().filter(table -> table.key() == key).findFirst();
            if (form.isPresent()) {
                TableJson.of(form.get()).write(json, report);
            } else {
                json.writeNull();
            }
        }
    }

    private void write(Optional<ProcessingFee> fee) throws IOException {
        json.writeFieldName("processingFee");
        if (fee.isEmpty()) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeFieldName("notices");
        if (fee.get().notices().isPresent()) {
            json.writeNumber(fee.get().notices().getAsLong());
        } else {
            json.writeNull();
        }
        writeNumber("noticedYuan", fee.get().noticedYuan());
        writeNumber("receivedYuan", fee.get().receivedYuan());
        json.writeEndObject();
    }

    private void writeNumber(String key, Optional<BigDecimal> number) throws IOException {
        json.writeFieldName(key);
        if (number.isPresent()) {
            JsonText.write(json, number.get());
        } else {
            json.writeNull();
        }
    }

    private void write(ExtraTable table) throws IOException {
        json.writeStartObject();
        JsonText.write(json, "section", table.section().map(SectionKey::key));
        json.writeArrayFieldStart("rows");
        for (List<String> row : table.rows()) {
            write(row);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(List<String> texts) throws IOException {
        json.writeStartArray();
        for (String text : texts) {
            JsonText.write(json, text);
        }
        json.writeEndArray();
    }
}
