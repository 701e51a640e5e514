package org.gongkai.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.gongkai.model.AnnualReport;
import org.gongkai.model.ProcessingFee;
import org.gongkai.model.Section;
import org.gongkai.model.SectionKey;
import org.gongkai.template.FormTable;
import org.gongkai.template.SectionTitle;
import org.gongkai.template.Templates;

/** The sections of the page: those of the report, in its order, and those without which a table would have no place. */
final class Outline {
    private final AnnualReport report;
    private final List<SectionTitle> titles;
    private final List<Section> sections;

    private Outline(AnnualReport report) {
        this.report = report;
        this.titles = Templates.of(report.revision()).sections();
        this.sections = new ArrayList<>();
        report.sections().forEach(section -> sections.add(headed(section)));
    }

    static List<Section> of(AnnualReport report) {
        Outline outline = new Outline(report);
        if (report.sections().isEmpty()) {
            outline.titles.forEach(title -> outline.require(title.key()));
        }
        Templates.tables(report).stream().map(FormTable::key).forEach(outline::require);
        if (!outline.titles.isEmpty()) {
            report.processingFee().ifPresent(outline::state);
        }
        return outline.sections;
    }

    /** The place of the section with this key, put in by the order of the form if it is missing. */
    private int require(SectionKey key) {
        OptionalInt present = first(section -> section == key);
        if (present.isPresent()) {
            return present.getAsInt();
        }
        int place = first(section -> section.compareTo(key) > 0).orElse(sections.size());
        sections.add(place, new Section(Optional.of(key), heading(key), List.of()));
        return place;
    }

    /** A section of the form that lost its heading gets the form's. */
    private Section headed(Section section) {
        return new Section(
                section.key(), section.heading().or(() -> section.key().flatMap(this::heading)), section.paragraphs());
    }

    private OptionalInt first(Predicate<SectionKey> wanted) {
        return IntStream.range(0, sections.size())
                .filter(i -> sections.get(i).key().filter(wanted).isPresent())
                .findFirst();
    }

    private Optional<String> heading(SectionKey key) {
        return titles.stream()
                .filter(title -> title.key() == key)
                .map(SectionTitle::text)
                .findFirst();
    }

    /** Section 六 states the fee, unless the prose speaks of it already. */
    private void state(ProcessingFee fee) {
        boolean told = sections.stream()
                .flatMap(section -> section.paragraphs().stream())
                .anyMatch(paragraph -> paragraph.contains("信息处理费") || paragraph.contains("收费通知"));
        if (!told) {
            int place = require(SectionKey.OTHER_MATTERS);
            Section section = sections.get(place);
            List<String> paragraphs = new ArrayList<>(section.paragraphs());
            paragraphs.add(FeeStatement.of(fee, report.year()));
            sections.set(place, new Section(section.key(), section.heading(), paragraphs));
        }
    }
}
