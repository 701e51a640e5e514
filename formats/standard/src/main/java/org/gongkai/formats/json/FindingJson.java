package org.gongkai.formats.json;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Suspect;
import org.gongkai.finding.Verdict;

/** One finding as JSON; a key without a value is left out. */
final class FindingJson {
    private static final List<String> KEYS = List.of(
            "id",
            "severity",
            "outcome",
            "message",
            "messageEn",
            "place",
            "places",
            "source",
            "line",
            "formula",
            "expected",
            "actual",
            "difference",
            "suspects",
            "basis",
            "fingerprint");

    /** All but the first five. */
    private static final Set<String> OPTIONAL = Set.copyOf(KEYS.subList(5, KEYS.size()));

    private static final List<String> SUSPECT = List.of("place", "value");
    private static final Names<Severity> SEVERITIES = new Names<>(List.of(Severity.values()));
    private static final Names<Verdict> OUTCOMES = new Names<>(List.of(Verdict.values()));

    private FindingJson() {}

    static void write(JsonOutput json, Finding finding) throws IOException {
        json.startObject();
        json.text("id", finding.id());
        json.text("severity", finding.severity().name());
        json.text("outcome", finding.outcome().name());
        writePresent(json, "place", finding.place());
        writePlaces(json, finding);
        writePresent(json, "source", finding.source());
        if (finding.line().isPresent()) {
            json.number("line", finding.line().getAsInt());
        }
        writePresent(json, "formula", finding.formula());
        writeNumber(json, "expected", finding.expected());
        writeNumber(json, "actual", finding.actual());
        writeNumber(json, "difference", finding.difference());
        writeSuspects(json, finding);
        json.text("message", finding.message().zh());
        json.text("messageEn", finding.message().en());
        writePresent(json, "basis", finding.basis());
        writePresent(json, "fingerprint", finding.fingerprint());
        json.endObject();
    }

    private static void writePlaces(JsonOutput json, Finding finding) throws IOException {
        if (finding.places().isEmpty()) {
            return;
        }
        json.startArray("places");
        for (String place : finding.places()) {
            json.text(place);
        }
        json.endArray();
    }

    private static void writeSuspects(JsonOutput json, Finding finding) throws IOException {
        if (finding.suspects().isEmpty()) {
            return;
        }
        json.startArray("suspects");
        for (Suspect suspect : finding.suspects()) {
            json.startObject();
            json.text("place", suspect.place());
            writeNumber(json, "value", Optional.of(suspect.value()));
            json.endObject();
        }
        json.endArray();
    }

    private static void writePresent(JsonOutput json, String key, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.text(key, text.get());
        }
    }

    private static void writeNumber(JsonOutput json, String key, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            json.name(key);
            json.number(number.get());
        }
    }

    /** The finding at the current token. */
    static Finding read(JsonInput in) throws IOException {
        Finding.Builder finding = Finding.builder();
        var message = new Object() {
            String zh = "";
            String en = "";
        };
        in.object(KEYS, OPTIONAL, name -> {
            switch (name) {
                case "id" -> finding.id(in.string());
                case "severity" -> finding.severity(in.keyed(SEVERITIES::find, SEVERITIES.toString()));
                case "outcome" -> finding.outcome(in.keyed(OUTCOMES::find, OUTCOMES.toString()));
                case "place" -> finding.place(in.string());
                case "places" -> finding.places(in.array(in::string));
                case "source" -> finding.source(in.string());
                case "line" -> finding.line(line(in));
                case "formula" -> finding.formula(in.string());
                case "expected" -> finding.expected(in.number());
                case "actual" -> finding.actual(in.number());
                case "difference" -> finding.difference(in.number());
                case "suspects" -> finding.suspects(in.array(() -> suspect(in)));
                case "message" -> message.zh = in.string();
                case "messageEn" -> message.en = in.string();
                case "basis" -> finding.basis(in.string());
                default -> finding.fingerprint(in.string());
            }
        });
        return finding.message(new Message(message.zh, message.en)).build();
    }

    private static int line(JsonInput in) throws IOException {
        long line = in.wholeNumber();
        if (line < 1 || line > Integer.MAX_VALUE) {
            throw in.failure("expected a line from 1 on, found " + line);
        }
        return (int) line;
    }

    private static Suspect suspect(JsonInput in) throws IOException {
        var part = new Object() {
            String place = "";
            BigDecimal value = BigDecimal.ZERO;
        };
        in.object(SUSPECT, name -> {
            switch (name) {
                case "place" -> part.place = in.string();
                default -> part.value = in.number();
            }
        });
        return new Suspect(part.place, part.value);
    }

    /** The constants of an enum, as they are written. */
    private record Names<E extends Enum<E>>(List<E> constants) {
        Optional<E> find(String name) {
            return constants.stream()
                    .filter(constant -> constant.name().equals(name))
                    .findFirst();
        }

        @Override
        public String toString() {
            return constants.stream().map(Enum::name).collect(Collectors.joining(" or "));
        }
    }
}
