package org.gongkai.formats.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Paragraph;
import org.gongkai.finding.Finding;
import org.gongkai.finding.Findings;
import org.gongkai.formats.codec.Decoded;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;

/**
 * Makes documents of the sheets of a workbook. A sheet that says the words of an earlier one again, or whose first line
 * is the earlier one's for somebody else, is another report; one that says other things goes on with the same report.
 */
public final class Sheets {
    /** How many of the fewer words two sheets share if they are of one form. */
    private static final double SAME_FORM = 0.5;

    /** Fewer words in common are chance. */
    private static final int FEWEST_WORDS = 4;

    /** What titles of two reports of one kind have in common at their end. */
    private static final int SAME_TITLE = 8;

    private Sheets() {}

    /** One document a report, in the order of the sheets; at least one. {@code findings} go with the first. */
    public static List<Decoded<Document>> documents(List<Sheet> sheets, Findings findings, Budget budget)
            throws LimitExceededException {
        List<Decoded<Document>> documents = new ArrayList<>();
        Open open = new Open(findings);
        for (Sheet sheet : sheets) {
            budget.requireTime();
            List<Block> blocks = SheetBlocks.of(sheet, budget, open.tables());
            if (open.isAnother(blocks)) {
                documents.add(open.close());
                open = new Open(Findings.none());
                blocks = SheetBlocks.of(sheet, budget, 0);
            }
            open.add(blocks);
            if (sheet.hasHiddenCells()) {
                open.findings.add(HiddenParts.rows(sheet.number()));
            }
            if (!sheet.hiddenNumbers().isEmpty()) {
                open.findings.add(HiddenParts.numbers(sheet.number(), sheet.hiddenNumbers()));
            }
        }
        documents.add(open.close());
        return documents;
    }

    /** The document that is being put together. */
    private static final class Open {
        private final List<Block> blocks = new ArrayList<>();
        /** Of the sheets that were taken; made when another sheet is compared with them. */
        private final List<Set<String>> words = new ArrayList<>();

        private final List<List<Block>> taken = new ArrayList<>();
        private final List<Finding> findings;

        Open(Findings before) {
            findings = new ArrayList<>(before.list());
        }

        int tables() {
            return (int) blocks.stream().filter(Grid.class::isInstance).count();
        }

        void add(List<Block> more) {
            blocks.addAll(more);
            taken.add(more);
        }

        boolean isAnother(List<Block> more) {
            for (List<Block> sheet : taken.subList(words.size(), taken.size())) {
                words.add(wordsOf(sheet));
            }
            Set<String> said = words.isEmpty() ? Set.of() : wordsOf(more);
            return words.stream().anyMatch(earlier -> isSameForm(earlier, said))
                    || isTitleOfAnother(firstLine(blocks), firstLine(more));
        }

        Decoded<Document> close() {
            return new Decoded<>(Document.of(blocks), Findings.of(findings));
        }
    }

    private static boolean isSameForm(Set<String> one, Set<String> other) {
        int fewer = Math.min(one.size(), other.size());
        long shared = other.stream().filter(one::contains).count();
        return shared >= FEWEST_WORDS && shared >= SAME_FORM * fewer;
    }

    /** 甲局2021年年度报告 and 乙局2021年年度报告; the same line twice is one report's. */
    private static boolean isTitleOfAnother(String one, String other) {
        int same = 0;
        int shorter = Math.min(one.length(), other.length());
        while (same < shorter && one.charAt(one.length() - 1 - same) == other.charAt(other.length() - 1 - same)) {
            same++;
        }
        return same >= SAME_TITLE && 2 * same >= shorter && !one.equals(other);
    }

    private static String firstLine(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(0) instanceof Paragraph line ? line.text() : "";
    }

    /** The labels of the tables: texts that begin with no figure. */
    private static Set<String> wordsOf(List<Block> blocks) {
        Set<String> words = new HashSet<>();
        for (Block block : blocks) {
            if (block instanceof Grid grid) {
                for (Cell cell : grid.cells()) {
                    String text = Blanks.trim(cell.text());
                    if (text.length() > 1 && !Character.isDigit(text.charAt(0)) && text.charAt(0) != '-') {
                        words.add(text);
                    }
                }
            }
        }
        return words;
    }
}
