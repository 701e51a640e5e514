package org.gongkai.formats.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** A row holds its cells as a sorted map does, in whatever order they come. */
class SheetRowProperties {
    private static final int COLUMNS = 40;

    @Property
    void cellsStandInTheirColumns(@ForAll @Size(max = 60) List<@IntRange(max = COLUMNS) Integer> columns) {
        SheetRow row = new SheetRow();
        TreeMap<Integer, SheetCell> expected = new TreeMap<>();
        for (int i = 0; i < columns.size(); i++) {
            SheetCell cell = new SheetCell(Integer.toString(i), 0, true);
            row.put(columns.get(i), cell);
            expected.put(columns.get(i), cell);
        }

        assertEquals(expected.size(), row.size());
        for (int column = 0; column <= COLUMNS; column++) {
            assertSame(expected.get(column), row.in(column));
            int number = expected.headMap(column).size();
            assertEquals(number, row.from(column));
            if (expected.containsKey(column)) {
                assertEquals(column, row.column(number));
                assertSame(expected.get(column), row.cell(number));
            }
        }
    }
}
