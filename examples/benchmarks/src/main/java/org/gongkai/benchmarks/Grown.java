package org.gongkai.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Cell;
import org.gongkai.document.Document;
import org.gongkai.document.Grid;
import org.gongkai.document.Heading;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.Codecs;
import org.gongkai.formats.codec.DocumentCodec;
import org.gongkai.layout.Layout;

/** 放大的文档: the same report with more of one thing in it. */
public enum Grown {
    /** Prose: one, ten, a hundred times. */
    PROSE("document, times its prose") {
        @Override
        Document times(int times) {
            return Layout.of(Inputs.report(PROSE_CHARS * times));
        }
    },
    /** Rows of a table that the form does not have, below those of 表三: one, ten, a hundred times. */
    ROWS("table, times its rows") {
        @Override
        Document times(int times) {
            Document page = Layout.of(Inputs.report(PROSE_CHARS));
            List<Block> blocks = new ArrayList<>(page.blocks());
            blocks.add(new Heading(2, "七、附表", Location.unknown()));
            blocks.add(table(ROW_COUNT * times));
            blocks.add(new Paragraph("特此报告。", Location.unknown()));
            return new Document(page.title(), blocks);
        }
    };

    private static final int PROSE_CHARS = 1_500;
    private static final int ROW_COUNT = 30;
    private static final int COLUMNS = 8;

    private final String words;

    Grown(String words) {
        this.words = words;
    }

    /** The document, so many times as large. */
    abstract Document times(int times);

    /** The same in the bytes of a format. */
    byte[] times(int times, String format) {
        DocumentCodec codec = Codecs.all().stream()
                .filter(known -> known.name().equals(format))
                .map(DocumentCodec.class::cast)
                .findFirst()
                .orElseThrow();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            codec.write(times(times), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    String words() {
        return words;
    }

    private static Grid table(int rows) {
        List<Cell> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                String text = column == 0 ? (row + 1) + ".属于所属单位的申请" : Integer.toString(row % 10);
                cells.add(new Cell(row, column, 1, 1, text, Location.unknown()));
            }
        }
        return new Grid(rows, COLUMNS, cells, Location.unknown());
    }
}
