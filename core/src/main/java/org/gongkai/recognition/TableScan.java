package org.gongkai.recognition;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gongkai.model.SectionKey;
import org.gongkai.recognition.LabelEntry.Role;

/**
 * Walks table material from cell to cell: finds labels, also over several cells, and gives each row what stands behind
 * its label. A cell that is neither label nor value closes the row, so that nothing flows into a wrong one.
 */
final class TableScan {
    private static final String STRANGER = "?";
    private static final String DISPUTES_ROW = "";

    /** 约3件, 3起左右: longer texts are headings, notes and running titles. */
    private static final int LONGEST_ODD = 8;

    private final Map<SectionKey, ScannedTable> tables = new EnumMap<>(SectionKey.class);
    private final Runnable betweenSteps;
    private final LabelReader labels = new LabelReader(LabelIndex.FORMS);
    /** Cells of the row before anything is known to begin in it: blanks, and in table 四 what is no figure. */
    private final List<Atom> cellsBefore = new ArrayList<>();

    private final HeaderScan headers = new HeaderScan();
    private final RowNumbers numbers = new RowNumbers();

    private int piece;
    private SectionKey table = SectionKey.PROACTIVE_DISCLOSURE;
    private Optional<RowReading> open = Optional.empty();
    /** The row of the form that ended last, until a header or another row comes. */
    private Optional<RowReading> ended = Optional.empty();

    private boolean labelInRow;
    private boolean hitInRow;
    private boolean rowsShown;
    private boolean disputesInRow;
    private Optional<CutLabel> cut = Optional.empty();
    private boolean numberAlone;
    private Optional<String> unitAbove = Optional.empty();

    TableScan(Runnable betweenSteps) {
        this.betweenSteps = betweenSteps;
    }

    /** The tables of the form that were found, in form order. */
    Map<SectionKey, ScannedTable> tables() {
        return tables;
    }

    /** A line of text above a table may name the unit of its figures; at a heading nothing is above any more. */
    void line(String text, boolean heading) {
        unitAbove = heading ? Optional.empty() : UnitText.inLine(text).or(() -> unitAbove);
    }

    /** Whether material holds a table of the form, or goes on with one. */
    boolean begins(Material material, Optional<SectionKey> section) {
        return table(material, section).isPresent();
    }

    private Optional<SectionKey> table(Material material, Optional<SectionKey> section) {
        return new TableEvidence(labels.count(material), tables, section).table(material);
    }

    /** Scans material that holds a table of the form, or goes on with one; false for any other. */
    boolean scan(Material material, Optional<SectionKey> section) {
        Optional<SectionKey> begins = table(material, section);
        if (begins.isEmpty()) {
            material.soleText().ifPresent(text -> line(text, false));
            return false;
        }
        piece++;
        ended = Optional.empty();
        table = begins.get();
        unitAbove.ifPresent(current().units()::add);
        unitAbove = Optional.empty();
        rowsShown = false;
        labelInRow = false;
        hitInRow = false;
        disputesInRow = false;
        cellsBefore.clear();
        headers.begin();
        List<Atom> atoms = material.atoms();
        int row = 0;
        for (int i = 0; i < atoms.size(); ) {
            betweenSteps.run();
            if (atoms.get(i).startsRow()) {
                endRow(atoms.subList(row, i));
                rowsShown = true;
                row = i;
            }
            i += step(atoms, i);
        }
        endRow(atoms.subList(row, atoms.size()));
        close();
        numbers.end(piece).forEach(current()::addStranger);
        return true;
    }

    private int step(List<Atom> atoms, int i) {
        Atom atom = atoms.get(i);
        if (atom.isBlank()) {
            blank(atom);
            return 1;
        }
        if (PageFurniture.isPageNumber(atom.text())) {
            return 1;
        }
        if (countsRow(atoms, i)) {
            close();
        }
        boolean inValues = atom.isFramed() && labelInRow && open.isPresent();
        Optional<LabelReader.Match> match = inValues
                ? atom.isValue() ? Optional.empty() : labels.exact(atom, current())
                : atom.isValue() ? Optional.empty() : labels.match(atoms, i, current());
        if (match.isPresent()) {
            int length = match.get().length();
            hit(match.get(), atoms.subList(i, i + length));
            return length;
        }
        if (atom.isValue() || inValues) {
            value(atom);
        } else if (Enumerator.isAlone(atom.text())) {
            numberAlone = true;
        } else {
            stranger(atom);
        }
        return 1;
    }

    /** Whether a number is of a row with a label, and so goes on with none above that has no figure yet. */
    private boolean countsRow(List<Atom> atoms, int i) {
        if (!atoms.get(i).isValue()
                || !atoms.get(i).startsRow()
                || open.filter(RowReading::lineEnded).isEmpty()) {
            return false;
        }
        int next = i + 1;
        while (next < atoms.size()
                && atoms.get(next).isBlank()
                && !atoms.get(next).startsRow()) {
            next++;
        }
        return next < atoms.size()
                && !atoms.get(next).startsRow()
                && !atoms.get(next).isValue()
                && labels.match(atoms, next, current()).isPresent();
    }

    private static String text(List<Atom> atoms) {
        if (atoms.size() == 1) {
            return TitleReader.dense(atoms.get(0).text());
        }
        StringBuilder text = new StringBuilder();
        atoms.forEach(atom -> text.append(TitleReader.dense(atom.text())));
        return text.toString();
    }

    private void blank(Atom atom) {
        if (open.isPresent() && !open.get().lineEnded()) {
            open.get().add(atom);
        } else {
            cellsBefore.add(atom);
        }
    }

    /** A row of the page ends; its reading goes on in the next one only where nothing stood behind the label yet. */
    private void endRow(List<Atom> row) {
        if (rowsShown) {
            current().blanks().addRow(row);
        }
        boolean disputes = table == SectionKey.DISPUTES;
        if (disputes && open.isEmpty() && !hitInRow && cellsBefore.size() > 2 && sawDisputes() && mayBeDisputes()) {
            openDisputes(cellsBefore.get(0));
        }
        if (open.isPresent()) {
            boolean goesOn = disputes && !open.get().framed();
            if (open.get().hasFilled() && !goesOn) {
                close();
            } else if (open.get().framed()) {
                close();
            } else if (!open.get().hasFilled()) {
                open.get().endLine();
            }
        }
        cellsBefore.clear();
        labelInRow = false;
        hitInRow = false;
        disputesInRow = false;
        headers.endRow();
    }

    /**
     * Whether cells without a figure among them may be the row of table 四: blanks, numbers in words of their own, or
     * pictures.
     */
    private boolean mayBeDisputes() {
        return cellsBefore.stream().allMatch(Atom::isBlank)
                || cellsBefore.stream().anyMatch(cell -> cell.isPicture() || EntryParser.mayBeNumber(cell.text()));
    }

    private void value(Atom atom) {
        headers.figures();
        if (open.isEmpty() && table == SectionKey.DISPUTES && sawDisputes()) {
            openDisputes(atom);
        } else if (open.isEmpty()) {
            open = Optional.of(new RowReading(STRANGER, atom, piece, rowsShown, false, headers.above()));
        }
        RowReading row = open.orElseThrow();
        if (row.lineEnded()) {
            row.goOn(cellsBefore);
        }
        row.add(atom);
        cut = cut.filter(begun -> begun.row() == row);
    }

    private void openDisputes(Atom atom) {
        RowReading row = new RowReading(DISPUTES_ROW, atom, piece, rowsShown, false, headers.above());
        cellsBefore.forEach(row::add);
        open = Optional.of(row);
        disputesInRow = true;
    }

    private boolean sawDisputes() {
        return current().saw("disputes.reconsideration");
    }

    private void hit(LabelReader.Match match, List<Atom> pieces) {
        Atom atom = pieces.get(0);
        LabelEntry entry = match.entry();
        if (rowsShown && !hitInRow && open.filter(TableScan::isRowNumber).isPresent()) {
            numbers.take(open.get()).forEach(current()::addStranger);
            open = Optional.empty();
        }
        boolean goesOn = entry.table() == SectionKey.DISPUTES && table == SectionKey.DISPUTES && open.isPresent();
        if (!goesOn) {
            close();
        }
        ended = Optional.empty();
        table = entry.table();
        hitInRow = true;
        boolean torn = numberAlone && Enumerator.strip(atom.text()).equals(atom.text());
        boolean split = pieces.size() > 1 || torn;
        numberAlone &= !torn;
        current().addHit(new ScannedTable.Hit(entry, atom, text(pieces), match.damaged(), split), piece);
        if (entry.role() == Role.ROW || entry.role() == Role.ROW_GROUP) {
            headers.figures();
        } else {
            headers.header(atom, entry, match.damaged());
        }
        if (entry.role() == Role.ROW) {
            boolean blankBefore = rowsShown && !cellsBefore.isEmpty();
            RowReading row = new RowReading(entry.key(), atom, piece, rowsShown, blankBefore, headers.above());
            open = Optional.of(row);
            cut = match.damaged() ? Optional.of(new CutLabel(row, atom)) : cut;
            labelInRow = true;
        } else if (entry.role() == Role.ROW_GROUP) {
            // Figures right behind a group's label are sums that the form does not have.
            open = Optional.of(new RowReading(STRANGER, atom, piece, rowsShown, false, headers.above()));
        }
        if (!rowsShown) {
            cellsBefore.clear();
        }
    }

    /** One number before the label of its row, which may count the rows. */
    private static boolean isRowNumber(RowReading row) {
        return row.key().equals(STRANGER)
                && row.label().isValue()
                && row.filled().size() == 1;
    }

    private void stranger(Atom atom) {
        headers.header(atom, null, false);
        if (UnitText.isUnit(atom.text()) && isBelowItsFigure(atom)) {
            return;
        }
        UnitText.inLine(atom.text()).ifPresent(current().units()::add);
        if (cut.isPresent() && cut.get().goesOn(atom)) {
            close();
            open = Optional.of(cut.get().row());
            labelInRow = rowsShown;
        } else if (rowsShown && labelInRow && open.isPresent()) {
            open.get().add(atom);
        } else if (table == SectionKey.DISPUTES && rowsShown) {
            besideDisputes(atom);
        } else if (isOddFigure(atom)) {
            open.orElseThrow().add(atom);
        } else {
            forgetBlanks();
            close();
            open = Optional.of(new RowReading(STRANGER, atom, piece, rowsShown, false, headers.above()));
            labelInRow = rowsShown;
        }
    }

    /**
     * Whether a unit alone, as the next line of a cell that lost its frame, goes with the figure before; adds it if so.
     */
    private boolean isBelowItsFigure(Atom unit) {
        Optional<RowReading> row =
                open.filter(reading -> !reading.key().equals(STRANGER)).or(() -> ended);
        return !unit.isFramed() && row.isPresent() && row.get().takeUnit(unit.text());
    }

    /** Whether a short text with a digit stands among single cells where a row of the form still lacks figures. */
    private boolean isOddFigure(Atom atom) {
        return !rowsShown
                && isShortWithDigit(atom)
                && open.filter(TableScan::isShort).isPresent();
    }

    private static boolean isShortWithDigit(Atom atom) {
        return atom.text().length() <= LONGEST_ODD && atom.text().chars().anyMatch(Character::isDigit);
    }

    /** Blanks before what can't be read may be fewer than the row had; then nothing of it is known. */
    private void forgetBlanks() {
        if (!rowsShown) {
            open = open.filter(row -> row.hasFilled() || !isShort(row));
        }
    }

    private static boolean isShort(RowReading row) {
        return row.cells().size() < LabelIndex.FORMS.places(row.key());
    }

    /**
     * What is no figure in the row of figures is a cell of it all the same, and so is what may be one in its next
     * lines; elsewhere it is a note.
     */
    private void besideDisputes(Atom atom) {
        if (disputesInRow || (open.isPresent() && isShortWithDigit(atom))) {
            open.orElseThrow().add(atom);
        } else if (open.isEmpty() && !hitInRow && !current().hasRows() && sawDisputes()) {
            cellsBefore.add(atom);
        }
    }

    private void close() {
        if (open.isPresent()) {
            RowReading row = open.get();
            if (row.key().equals(STRANGER)) {
                if (!CutLabel.isRest(row)) {
                    current().addStranger(row);
                }
            } else if (!row.cells().isEmpty()) {
                row.takeFromLabel(LabelIndex.FORMS.places(row.key()));
                current().addRow(row);
                ended = open;
            }
        }
        open = Optional.empty();
        disputesInRow = false;
    }

    private ScannedTable current() {
        return tables.computeIfAbsent(table, ScannedTable::new);
    }
}
