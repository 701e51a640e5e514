package org.gongkai.formats.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;

/** Walks the paragraphs of a text; those within a table are taken with it. */
final class DocReader {
    /** The outline level of what is no heading. */
    private static final int BODY = 9;

    private final Range range;
    private final List<Block> blocks = new ArrayList<>();
    private final Budget budget;
    private int tables;

    DocReader(HWPFDocument document, ReadLimits limits) {
        this.range = document.getRange();
        this.budget = new Budget(limits);
    }

    Document read() throws LimitExceededException {
        int count = range.numParagraphs();
        for (int i = 0; i < count; ) {
            Paragraph paragraph = range.getParagraph(i);
            if (paragraph.isInTable()) {
                i += Math.max(1, table(paragraph, i));
            } else {
                line(paragraph, i + 1);
                i++;
            }
        }
        return Document.of(blocks);
    }

    private void line(Paragraph paragraph, int number) throws LimitExceededException {
        String text = budget.take(RunText.of(paragraph));
        Location location = Location.line(number);
        int level = paragraph.getLvl();
        for (String line : text.split("\n", -1)) {
            String trimmed = Blanks.trim(line);
            if (!trimmed.isEmpty()) {
                blocks.add(
                        level >= 0 && level < BODY
                                ? new Heading(level + 1, trimmed, location)
                                : new org.gongkai.document.Paragraph(trimmed, location));
            }
        }
    }

    /** The table that begins here; gives how many paragraphs it has. */
    private int table(Paragraph first, int at) throws LimitExceededException {
        Optional<Table> table = DocTable.tableAt(range, first);
        if (table.isEmpty()) {
            line(first, at + 1);
            return 1;
        }
        new DocTable(budget).read(table.get()).addTo(blocks, () -> ++tables);
        return table.get().numParagraphs();
    }
}
