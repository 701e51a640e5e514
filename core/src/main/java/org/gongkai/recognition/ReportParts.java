package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.model.SectionKey;
import org.gongkai.wording.Compact;

/**
 * Finds where one report on a page ends and the next begins: at a title, where the sections of the form begin anew. A
 * list of contents has headings too, but no labels of tables; a header of a printed page is a title, but nothing begins
 * anew behind it.
 */
final class ReportParts {
    private static final int FEWEST_LABELS = 5;

    private final List<Block> blocks;
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Integer> blockOfLine = new ArrayList<>();
    private final Set<SectionKey> seen = EnumSet.noneOf(SectionKey.class);
    private int labels;

    private ReportParts(Document document) {
        this.blocks = document.blocks();
    }

    /** One document a report, in order; the document itself where it holds one or none. */
    static List<Document> of(Document document, Runnable betweenSteps) {
        List<Integer> starts = new ReportParts(document).starts(betweenSteps);
        if (starts.isEmpty()) {
            return List.of(document);
        }
        List<Document> parts = new ArrayList<>();
        List<Block> blocks = document.blocks();
        parts.add(new Document(document.title(), blocks.subList(0, starts.get(0))));
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : blocks.size();
            parts.add(new Document(Optional.empty(), blocks.subList(starts.get(i), end)));
        }
        return parts;
    }

    /** The blocks with which the second report and the later ones begin. */
    private List<Integer> starts(Runnable betweenSteps) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            betweenSteps.run();
            Block block = blocks.get(i);
            if (block instanceof Grid grid) {
                for (Cell cell : grid.cells()) {
                    count(cell.text());
                }
            } else if (block instanceof CellRun run) {
                for (RunCell cell : run.cells()) {
                    count(cell.text());
                }
            } else if (block instanceof Heading heading) {
                line(new TextLine(heading.text(), true, heading.location()), i, starts);
            } else if (block instanceof Paragraph paragraph) {
                line(new TextLine(paragraph.text(), false, paragraph.location()), i, starts);
            }
        }
        return starts;
    }

    private void count(String text) {
        if (labels < FEWEST_LABELS
                && LabelIndex.FORMS.mayHave(text)
                && !LabelIndex.FORMS.find(Compact.of(text)).isEmpty()) {
            labels++;
        }
    }

    private void line(TextLine line, int block, List<Integer> starts) {
        Optional<SectionKey> section = SectionMatcher.isPrintedTitle(line.text()) ? SectionMatcher.match(line) : none();
        if (section.isEmpty()) {
            count(line.text());
            lines.add(line);
            blockOfLine.add(block);
            return;
        }
        boolean anew = seen.contains(section.get()) && labels >= FEWEST_LABELS;
        Optional<Integer> title = anew ? TitleReader.find(lines).map(found -> blockOfLine.get(found.from())) : none();
        if (title.isPresent()) {
            starts.add(title.get());
            seen.clear();
            labels = 0;
        }
        seen.add(section.get());
        lines.clear();
        blockOfLine.clear();
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
