package org.gongkai.formats.doc;

import com.rtfparserkit.parser.IRtfListener;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Block;
import org.gongkai.document.Document;
import org.gongkai.document.Location;
import org.gongkai.document.Paragraph;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.codec.ReadLimits;
import org.gongkai.formats.io.Blanks;
import org.gongkai.formats.io.Budget;
import org.gongkai.formats.io.Heights;

/** Makes blocks of what a parser of rich text says. */
final class RtfReader implements IRtfListener {
    /** What a command without a number says: on, and how high text is raised. */
    private static final int USUAL = 6;

    private final ReadLimits limits;
    private final Budget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();

    /** The text and its tables, and those within their open cells; the innermost first. */
    private final Deque<RtfLevel> levels = new ArrayDeque<>();

    private final RtfFieldCode code = new RtfFieldCode();

    private RtfGroup group = RtfGroup.PLAIN;
    private Optional<LimitExceededException> exceeded = Optional.empty();
    private boolean inTable;

    /** How many tables the paragraph stands in, where it stands in one. */
    private int depth = 1;

    /** Whether what is declared is for the row of a table within a cell. */
    private boolean inNestedRow;

    private int paragraphs;
    private int tables;

    RtfReader(ReadLimits limits) {
        this.limits = limits;
        this.budget = new Budget(limits);
        levels.push(new RtfLevel(budget));
    }

    /** What was read; whole only if all groups have ended. */
    Document document() throws LimitExceededException {
        if (exceeded.isEmpty()) {
            try {
                closeWithin(1);
                inTable = false;
                if (levels.element().isInRow()) {
                    add(levels.element().close());
                }
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
        if (group.skipped() && code.draws(string)) {
            picture();
        }
        if (group.isSeen() && exceeded.isEmpty()) {
            try {
                settle();
                levels.element().add(string, group.height());
            } catch (LimitExceededException e) {
                exceeded = Optional.of(e);
            }
        }
    }

    @Override
    public void processCommand(Command command, int parameter, boolean hasParameter, boolean optional) {
        if (exceeded.isPresent()) {
            return;
        }
        if (group.shows(command, parameter)) {
            picture();
        }
        if (command == Command.fldinst) {
            code.begin(group.isSeen());
        }
        if (group.skipped()) {
            return;
        }
        boolean unknown = command == Command.optionalcommand;
        boolean apart = unknown || optional || command.getCommandType() == CommandType.Destination;
        if (apart && !RtfGroup.isText(command)) {
            group = group.skip();
            return;
        }
        try {
            budget.step();
            if (!font(command, hasParameter ? parameter : USUAL)) {
                command(command, parameter);
            }
        } catch (LimitExceededException e) {
            exceeded = Optional.of(e);
        }
    }

    /** Outside of tables a picture is no part of the text. */
    private void picture() {
        try {
            if (inTable) {
                settle();
                levels.element().picture();
            }
        } catch (LimitExceededException e) {
            exceeded = Optional.of(e);
        }
    }

    /** Takes what says how the text that follows is set; gives whether it is such. */
    private boolean font(Command command, int parameter) {
        switch (command) {
            case v, deleted, strike, striked -> group = group.hide(command, parameter != 0);
            case plain -> group = RtfGroup.PLAIN;
            case up -> group = group.at(parameter);
            case dn -> group = group.at(-parameter);
            case nosupersub -> group = group.at(0);
            case supercmd, msup -> group = group.at(parameter == 0 ? 0 : Heights.RAISED);
            case sub, msub -> group = group.at(Heights.LOWERED);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void command(Command command, int parameter) throws LimitExceededException {
        switch (command) {
            case mden -> processString("/");
            case pard -> {
                inTable = false;
                depth = 1;
            }
            case intbl -> inTable = true;
            case itap -> {
                inTable |= parameter > 0;
                depth = Math.max(1, parameter);
            }
            case tab -> processString("\t");
            case line, column, softline -> processString("\n");
            case nonbreakingspace -> processString(" ");
            case nonbreakinghyphen -> processString("-");
            case par, sect, page -> paragraph();
            case nesttableprops -> inNestedRow = true;
            case trowd, trleft, clmrg, clvmrg, cellx -> declared().declare(command, parameter);
            case nestcell -> nestedCell();
            case nestrow -> nestedRow();
            case cell -> {
                closeWithin(1);
                levels.element().endCell();
            }
            case row -> {
                closeWithin(1);
                levels.element().endRow();
            }
            default -> {}
        }
    }

    /** The table whose row is being declared. */
    private RtfLevel declared() {
        return inNestedRow ? levels.element() : levels.getLast();
    }

    /** Puts what follows in the table that its paragraph stands in. */
    private void settle() throws LimitExceededException {
        int wanted = inTable ? depth : 1;
        closeWithin(wanted);
        while (levels.size() < wanted) {
            if (levels.size() > limits.maxNesting()) {
                throw new LimitExceededException("tables within each other", "maxNesting", limits.maxNesting());
            }
            levels.push(new RtfLevel(budget));
        }
    }

    /** Where the file doesn't say that the paragraph stands in a table within a cell, a line ends. */
    private void nestedCell() throws LimitExceededException {
        settle();
        if (levels.size() > 1) {
            levels.element().endCell();
        } else {
            levels.element().add("\n", 0);
        }
    }

    private void nestedRow() {
        inNestedRow = false;
        if (levels.size() > 1) {
            levels.element().endRow();
        } else {
            levels.element().add("\n", 0);
        }
    }

    /** Ends the tables that are deeper than a level. */
    private void closeWithin(int level) throws LimitExceededException {
        while (levels.size() > level) {
            Optional<EdgeGrid> within = levels.pop().close();
            if (within.isPresent()) {
                levels.element().take(within.get());
            }
        }
        inNestedRow &= levels.size() > 1;
    }

    private void paragraph() throws LimitExceededException {
        if (inTable || levels.size() > 1 || levels.element().isInRow()) {
            settle();
            levels.element().add("\n", 0);
            return;
        }
        paragraphs++;
        for (String line : levels.element().takeText().split("\n", -1)) {
            String trimmed = Blanks.trim(line);
            if (!trimmed.isEmpty()) {
                endTable();
                blocks.add(new Paragraph(trimmed, Location.line(paragraphs)));
            }
        }
    }

    private void endTable() throws LimitExceededException {
        add(levels.element().endTable());
    }

    private void add(Optional<EdgeGrid> table) throws LimitExceededException {
        if (table.isPresent()) {
            table.get().addTo(blocks, () -> ++tables);
        }
    }
}
