package org.gongkai.formats.page;

import java.util.List;

/**
 * The lines that touch each other, hence one table.
 *
 * @param level the level ones
 * @param upright the upright ones
 */
record Frame(List<Stroke> level, List<Stroke> upright) {

    /** One box, or loose lines, are no table. */
    boolean canHoldCells() {
        return level.size() + upright.size() >= 4 && !level.isEmpty() && !upright.isEmpty();
    }
}
