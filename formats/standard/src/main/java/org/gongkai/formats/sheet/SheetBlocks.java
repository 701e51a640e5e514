package org.gongkai.formats.sheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.gongkai.document.Block;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;

/** Makes lines and tables of a sheet, in reading order. */
final class SheetBlocks {
    private final Sheet sheet;
    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private int tables;

    private SheetBlocks(Sheet sheet, Budget budget, int tables) {
        this.sheet = sheet;
        this.budget = budget;
        this.tables = tables;
    }

    /** The blocks of a sheet; {@code tables} is how many tables the document has already. */
    static List<Block> of(Sheet sheet, Budget budget, int tables) throws LimitExceededException {
        SheetBlocks blocks = new SheetBlocks(sheet, budget, tables);
        blocks.read(Band.of(VisibleCells.of(sheet, budget)));
        return blocks.blocks;
    }

    private void read(List<Band> bands) throws LimitExceededException {
        BitSet rows = TableRows.of(bands);
        List<Piece> table = new ArrayList<>();
        int bottom = -1;
        for (int i = 0; i < bands.size(); i++) {
            budget.step();
            Band band = bands.get(i);
            if (band.top() != bottom || !rows.get(i)) {
                table(table);
            }
            if (rows.get(i)) {
                table.addAll(band.pieces());
            } else {
                band.pieces().forEach(this::lines);
            }
            bottom = band.bottom();
        }
        table(table);
    }

    /** A table without a word is only a frame. */
    private void table(List<Piece> pieces) throws LimitExceededException {
        if (pieces.stream().anyMatch(Piece::hasText)) {
            withoutCaption(pieces);
            blocks.add(SheetGrid.of(pieces, sheet.number(), ++tables, budget));
        }
        pieces.clear();
    }

    /** A page that was opened as a sheet has the caption of a table once more in its first cell. */
    private void withoutCaption(List<Piece> pieces) {
        Piece first = pieces.get(0);
        int end = first.text().indexOf('\n');
        String caption = Blanks.trim(first.text().substring(0, Math.max(0, end)));
        boolean repeats = end > 0
                && blocks.stream()
                        .anyMatch(block ->
                                block instanceof Paragraph line && line.text().equals(caption));
        if (repeats) {
            pieces.set(0, first.withText(Blanks.trim(first.text().substring(end))));
        }
    }

    private void lines(Piece piece) {
        Location location = new Location(0, sheet.number(), 0, piece.sheetRow() + 1, piece.sheetColumn() + 1);
        piece.text()
                .lines()
                .map(Blanks::trim)
                .filter(line -> !line.isEmpty())
                .forEach(line -> blocks.add(new Paragraph(line, location)));
    }
}
