package org.gongkai.formats.ofd;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Document;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.finding.Message;
import org.gongkai.finding.Severity;
import org.gongkai.finding.Verdict;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.page.Glyph;
import org.gongkai.formats.page.PageBlocks;
import org.gongkai.formats.page.PageContent;
import org.gongkai.formats.page.Rule;

/** Reads the documents of one file. */
final class OfdReader {
    private static final List<Double> A4 = List.of(0.0, 0.0, 210.0, 297.0);

    private final Budget budget;
    private final OfdPackage file;
    private int pageCount;

    OfdReader(byte[] bytes, ReadLimits limits) throws IOException {
        this.budget = new Budget(limits);
        this.file = new OfdPackage(bytes, limits);
    }

    List<Decoded<Document>> read() throws IOException {
        List<Decoded<Document>> documents = new ArrayList<>();
        for (OfdPackage.Body body : file.bodies()) {
            budget.requireTime();
            documents.add(document(body));
        }
        return List.copyOf(documents);
    }

    private Decoded<Document> document(OfdPackage.Body body) throws IOException {
        OfdPackage.Pages pages = file.pages(body.root());
        List<PageContent> contents = new ArrayList<>();
        boolean pictures = false;
        List<Integer> unread = new ArrayList<>();
        for (String part : pages.parts()) {
            budget.page(++pageCount);
            List<Glyph> glyphs = new ArrayList<>();
            List<Rule> rules = new ArrayList<>();
            PageWalk page = new PageWalk(file.walk(part), budget, glyphs, rules);
            page.read();
            pictures |= page.hasPictures();
            boolean lacking = page.isUnread();
            for (String id : page.templates()) {
                String template = pages.templates().get(id);
                if (template != null) {
                    PageWalk below = new PageWalk(file.walk(template), budget, glyphs, rules);
                    below.read();
                    lacking |= below.isUnread();
                }
            }
            if (lacking) {
                unread.add(contents.size() + 1);
            }
            contents.add(content(contents.size() + 1, box(page.box(), pages.box()), glyphs, rules));
        }
        boolean empty = contents.stream().allMatch(content -> content.glyphs().isEmpty());
        List<Finding> findings = new ArrayList<>();
        if (empty && pictures) {
            findings.add(noText(Severity.ERROR, Message.of("READ-NO-TEXT")));
        } else {
            unread.forEach(page -> findings.add(noText(Severity.WARNING, Message.of("READ-NO-TEXT.drawing", page))));
        }
        return new Decoded<>(new Document(body.title(), PageBlocks.of(contents, budget)), Findings.of(findings));
    }

    private static List<Double> box(List<Double> own, List<Double> usual) {
        return own.size() >= 4 ? own : usual.size() >= 4 ? usual : A4;
    }

    private static PageContent content(int number, List<Double> box, List<Glyph> glyphs, List<Rule> rules) {
        return new PageContent(number, box.get(2) * PageWalk.POINTS, box.get(3) * PageWalk.POINTS, glyphs, rules);
    }

    private static Finding noText(Severity severity, Message message) {
        return Finding.builder()
                .id("READ-NO-TEXT")
                .severity(severity)
                .outcome(Verdict.BROKEN)
                .message(message)
                .build();
    }
}
