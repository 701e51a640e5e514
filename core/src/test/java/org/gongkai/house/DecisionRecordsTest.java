package org.gongkai.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.testkit.house.JavaFile;
import org.junit.jupiter.api.Test;

class DecisionRecordsTest {
    private static final Path FOLDER = Path.of("docs/adr");
    private static final Pattern NAME = Pattern.compile("(\\d{4})(-[a-z0-9]+)+\\.md");
    private static final Pattern SHAPE = Pattern.compile(
            "# (\\d{4}) \\S.*?\\n\\nDate: \\d{4}-\\d{2}-\\d{2}\\n"
                    + "\\n## Context\\n\\n\\S.*?\\n## Decision\\n\\n\\S.*?\\n## Cost\\n\\n\\S.*",
            Pattern.DOTALL);

    @Test
    void their_numbers_are_unique_and_leave_no_gap() {
        List<Integer> numbers = new ArrayList<>();
        List<Integer> expected = new ArrayList<>();
        for (Path record : JavaFile.files(FOLDER)) {
            String name = record.getFileName().toString();
            Matcher matcher = NAME.matcher(name);
            assertTrue(matcher.matches(), name);
            numbers.add(Integer.parseInt(matcher.group(1)));
            expected.add(numbers.size());
        }
        assertTrue(!numbers.isEmpty());
        assertEquals(expected, numbers);
    }

    @Test
    void each_has_a_date_a_context_a_decision_and_its_cost() throws IOException {
        for (Path record : JavaFile.files(FOLDER)) {
            String name = record.getFileName().toString();
            Matcher matcher = SHAPE.matcher(Files.readString(record));
            assertTrue(matcher.matches(), name);
            assertEquals(name.substring(0, 4), matcher.group(1));
        }
    }
}
