package org.gongkai.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.CellRun;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.document.RunCell;
import org.gongkai.model.Revision;
import org.gongkai.template.FormTable;
import org.gongkai.template.Label;
import org.gongkai.template.SectionTitle;
import org.gongkai.template.Template;
import org.gongkai.template.Templates;

/**
 * 字节作程序: builds a document of what forms are made of, the words of the template, figures and scraps, as the bytes say.
 * A change of a byte is a change of a word or of the frame, so a fuzzer gets far with it.
 */
final class DocumentProgram {
    private static final List<String> WORDS = words();
    private static final String[] SCRAPS = {
        "",
        "0",
        "1",
        "7",
        "12",
        "１３",
        "-4",
        "4.5",
        "1,024",
        "/",
        "—",
        "无",
        "空",
        "\u3000",
        "（",
        "）",
        "一、",
        "（一）",
        "1.",
        "合计",
        "总计",
        "小计",
        "件",
        "万元",
        "元",
        "二〇二三",
        "2023年",
        "2019",
        "\u0000",
        "\ud83d",
        "99999999999999999999999"
    };

    private final byte[] program;
    private int at;

    DocumentProgram(byte[] program) {
        this.program = program.clone();
    }

    Document run() {
        List<Block> blocks = new ArrayList<>();
        while (at < program.length) {
            int what = next();
            switch (what & 7) {
                case 0 -> blocks.add(new Heading(1 + (what >> 3), text(), Location.line(blocks.size() + 1)));
                case 1, 2, 3 -> blocks.add(grid(what >> 3));
                case 4 -> blocks.add(run(1 + (what >> 3)));
                default -> blocks.add(new Paragraph(text(), Location.line(blocks.size() + 1)));
            }
        }
        return Document.of(blocks);
    }

    private Grid grid(int rows) {
        Grid.Builder grid = Grid.builder();
        for (int row = 0; row <= rows && at < program.length; row++) {
            grid.row();
            int cells = 1 + (next() & 15);
            for (int cell = 0; cell < cells && at < program.length; cell++) {
                int span = next();
                boolean wide = (span & 0x80) != 0;
                grid.cell(
                        text(),
                        wide ? 1 + (span & 3) : 1,
                        wide ? 1 + (span >> 2 & 15) : 1,
                        Location.cell(1, row + 1, cell + 1));
            }
        }
        return grid.build();
    }

    private CellRun run(int cells) {
        List<RunCell> run = new ArrayList<>();
        run.add(new RunCell(text(), true, Location.unknown()));
        for (int cell = 1; cell < cells * 4 && at < program.length; cell++) {
            int what = next();
            run.add(new RunCell(text(), (what & 7) == 0, Location.unknown()));
        }
        return new CellRun(run);
    }

    /** One to four words or scraps; a label is named by two bytes. */
    private String text() {
        int how = next();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= (how & 3); i++) {
            if ((how >> (2 + i) & 1) == 0) {
                text.append(WORDS.get((next() << 8 | next()) % WORDS.size()));
            } else {
                text.append(SCRAPS[next() % SCRAPS.length]);
            }
        }
        return text.toString();
    }

    private int next() {
        return at < program.length ? program[at++] & 0xFF : 0;
    }

    private static List<String> words() {
        Set<String> words = new LinkedHashSet<>();
        for (Template template : Templates.all()) {
            for (SectionTitle title : template.sections()) {
                words.add(title.text());
                words.addAll(title.aliases());
            }
            for (FormTable table : template.tables()) {
                for (Label label : table.labels()) {
                    words.add(label.text());
                    words.addAll(label.aliases());
                }
            }
        }
        for (Revision revision : Revision.values()) {
            words.add(revision.key() + "年政府信息公开工作年度报告");
        }
        return List.copyOf(words);
    }
}
