package org.gongkai.formats.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.validation.Rule;
import org.gongkai.validation.RulePages;
import org.gongkai.validation.RuleSet;

/** The tool of a SARIF log: this library with its rules, and what reading can say. */
final class SarifRules {
    private final RuleSet rules;
    private final Locale locale;
    private final Map<String, Integer> indexes = new LinkedHashMap<>();

    SarifRules(RuleSet rules, Locale locale) {
        this.rules = rules;
        this.locale = locale;
        Stream.concat(
                        rules.rules().stream().map(Rule::id),
                        RulePages.ids().stream().filter(id -> id.startsWith("READ-")))
                .forEach(id -> indexes.putIfAbsent(id, indexes.size()));
    }

    /** Where a rule stands in the list; -1 where it does not. */
    int index(String id) {
        return indexes.getOrDefault(id, -1);
    }

    void write(JsonGenerator json) throws IOException {
        Versions versions = Versions.current();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "gongkai");
        json.writeStringField("version", versions.library());
        json.writeStringField("semanticVersion", versions.library());
        json.writeStringField("informationUri", "https://gongkai.org");
        json.writeStringField("language", locale.getLanguage().equals("en") ? "en" : "zh-CN");
        json.writeArrayFieldStart("rules");
        for (String id : indexes.keySet()) {
            rule(json, id, rules.rule(id), RuleText.of(id));
        }
        json.writeEndArray();
        json.writeObjectFieldStart("properties");
        json.writeStringField("ruleSet", versions.ruleSet());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(JsonGenerator json, String id, Optional<Rule> rule, Optional<RuleText> page) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        if (page.isPresent()) {
            RuleText text = page.get();
            message(json, "shortDescription", text.title(), " / ");
            message(json, "fullDescription", text.summary(), "\n\n");
            json.writeObjectFieldStart("help");
            json.writeStringField(
                    "text", text.summary().zh() + "\n\n" + text.summary().en());
            json.writeStringField("markdown", text.page());
            json.writeEndObject();
        } else if (rule.isPresent()) {
            json.writeObjectFieldStart("shortDescription");
            json.writeStringField("text", Plain.text(rule.get().basis()));
            json.writeEndObject();
        }
        if (rule.isPresent()) {
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.get().severity()));
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Both languages, the one that was asked for first. */
    private void message(JsonGenerator json, String key, Message message, String between) throws IOException {
        Locale other = message.in(locale).equals(message.zh()) ? Locale.ENGLISH : Locale.CHINA;
        json.writeObjectFieldStart(key);
        json.writeStringField("text", message.in(locale) + between + message.in(other));
        json.writeEndObject();
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "note";
        };
    }
}
