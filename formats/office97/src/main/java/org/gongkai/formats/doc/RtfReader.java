package org.gongkai.formats.doc;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;

/**
 * Makes blocks of what a parser of rich text says. A row is known when it ends: its cells, and the edges that were
 * declared for it. A table within a cell is text of that cell.
 */
final class RtfReader implements IRtfListener {
    /** Parts of the text that stand in groups of their own; all other such groups are not text. */
    private static final Set<Command> TEXT = EnumSet.of(
            Command.rtf, Command.listtext, Command.pntext, Command.fldrslt, Command.field, Command.shptxt, Command.shp);

    private final ReadLimits limits;
    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final List<String> cells = new ArrayList<>();
    private final List<EdgeGrid.Source> frame = new ArrayList<>();
    private Group group = new Group(false, false);
    private Optional<EdgeGrid> table = Optional.empty();
    private Optional<LimitExceededException> exceeded = Optional.empty();
    private boolean inTable;
    private boolean joined;
    private boolean goesOn;
    private int left;
    private int paragraphs;
    private int tables;

    /** What holds within a group of the file. */
    private record Group(boolean skipped, boolean hidden) {}

    RtfReader(ReadLimits limits) {
        this.limits = limits;
        this.budget = new Budget(limits);
    }

    /** What was read; whole only if all groups have ended. */
    Document document() throws LimitExceededException {
        if (exceeded.isEmpty()) {
            try {
                paragraph();
                endTable();
            } catch (LimitExceededException e) {
                exceeded = Optional.of(e);
            }
        }
        if (exceeded.isPresent()) {
            throw exceeded.get();
        }
        return Document.of(blocks);
    }

    @Override
    public void processDocumentStart() {}

    @Override
    public void processDocumentEnd() {}

    @Override
    public void processGroupStart() {
        groups.push(group);
        if (groups.size() > limits.maxNesting() && exceeded.isEmpty()) {
            exceeded = Optional.of(
                    new LimitExceededException("groups within each other", "maxNesting", limits.maxNesting()));
        }
    }

    @Override
    public void processGroupEnd() {
        if (!groups.isEmpty()) {
            group = groups.pop();
        }
    }

    @Override
    public void processCharacterBytes(byte[] bytes) {}

    @Override
    public void processBinaryBytes(byte[] bytes) {}

    @Override
    public void processString(String string) {
        if (!group.skipped() && !group.hidden() && exceeded.isEmpty()) {
            text.append(string);
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (group.skipped() || exceeded.isPresent()) {
            return;
        }
        boolean unknown = command == Command.optionalcommand;
        boolean apart = unknown || optional || command.getCommandType() == CommandType.Destination;
        if (apart && !TEXT.contains(command)) {
            group = new Group(true, group.hidden());
            return;
        }
        try {
            budget.step();
            command(command, parameter, !hasParameter || parameter != 0);
        } catch (LimitExceededException e) {
            exceeded = Optional.of(e);
        }
    }

    private void command(Command command, int parameter, boolean on) throws LimitExceededException {
        switch (command) {
            case v, deleted -> group = new Group(false, on);
            case plain -> group = new Group(false, false);
            case pard -> inTable = false;
            case intbl -> inTable = true;
            case tab -> processString("\t");
            case line, nestcell, nestrow -> processString("\n");
            case par, sect, page -> paragraph();
            case trowd -> {
                frame.clear();
                left = 0;
                joined = false;
                goesOn = false;
            }
            case trleft -> left = parameter;
            case clmrg -> joined = true;
            case clvmrg -> goesOn = true;
            case cellx -> {
                frame.add(new EdgeGrid.Source(left, Math.max(left + 1, parameter), "", joined, goesOn));
                left = Math.max(left + 1, parameter);
                joined = false;
                goesOn = false;
            }
            case cell -> {
                cells.add(budget.take(text.toString()));
                text.setLength(0);
            }
            case row -> row();
            default -> {}
        }
    }

    private void paragraph() throws LimitExceededException {
        if (inTable || !cells.isEmpty()) {
            text.append('\n');
            return;
        }
        paragraphs++;
        for (String line : budget.take(text.toString()).split("\n", -1)) {
            String trimmed = Blanks.trim(line);
            if (!trimmed.isEmpty()) {
                endTable();
                blocks.add(new Paragraph(trimmed, Location.line(paragraphs)));
            }
        }
        text.setLength(0);
    }

    /** The cells with their edges; one that no edge was declared for stands behind the others. */
    private void row() throws LimitExceededException {
        List<EdgeGrid.Source> row = new ArrayList<>();
        int right = 0;
        for (int i = 0; i < cells.size(); i++) {
            String words = Blanks.trim(cells.get(i));
            EdgeGrid.Source place = i < frame.size()
                    ? frame.get(i)
                    : new EdgeGrid.Source(right, right + EdgeGrid.SOME_WIDTH, "", false, false);
            row.add(new EdgeGrid.Source(place.left(), place.right(), words, place.joined(), place.goesOn()));
            right = place.right();
        }
        cells.clear();
        if (!row.isEmpty()) {
            EdgeGrid grid = table.orElseGet(() -> new EdgeGrid(++tables, budget));
            table = Optional.of(grid);
            grid.row(row);
        }
    }

    private void endTable() throws LimitExceededException {
        if (table.isPresent()) {
            table.get().build().ifPresent(blocks::add);
            table = Optional.empty();
        }
    }
}
