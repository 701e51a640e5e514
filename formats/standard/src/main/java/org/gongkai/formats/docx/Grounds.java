package org.gongkai.formats.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Predicate;
import org.gongkai.formats.codec.DocumentException;
import org.gongkai.formats.codec.LimitExceededException;
import org.gongkai.formats.io.XmlWalk;

/** Whether colours are behind the cells that are open: on one white letters are seen. */
final class Grounds {
    private static final class Table {
        boolean coloured;
        boolean cellColoured;
    }

    private final Deque<Table> open = new ArrayDeque<>();

    void beginTable() {
        open.push(new Table());
    }

    void endTable() {
        open.poll();
    }

    /**
     * Reads what a table says of itself, to the end of its {@code tblPr}.
     *
     * @param colouredStyles whether a style of tables has colours
     */
    void table(XmlWalk walk, Predicate<String> colouredStyles) throws DocumentException, LimitExceededException {
        int depth = walk.depth();
        while (walk.next() && walk.depth() >= depth) {
            if (walk.isStart() && !open.isEmpty()) {
                switch (walk.name()) {
                    case "tblStyle" -> open.element().coloured |= colouredStyles.test(walk.attribute("val"));
                    case "shd" -> open.element().coloured |= Ink.isGround(walk);
                    default -> {}
                }
            }
        }
    }

    void cell(boolean coloured) {
        if (!open.isEmpty()) {
            open.element().cellColoured = coloured;
        }
    }

    boolean isInTable() {
        return !open.isEmpty();
    }

    boolean isColoured() {
        return open.stream().anyMatch(table -> table.coloured || table.cellColoured);
    }
}
