package org.gongkai.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.gongkai.testkit.Golden;
import org.junit.jupiter.api.Test;

/** What {@code mvn -q} prints, sign by sign. */
class MainJobTest {

    @Test
    void main_job_prints_what_it_printed() {
        Run run = Run.in(
                Run.ROOT,
                "check",
                "--fail-on",
                "never",
                Run.ROOT.resolve("seeds/documents").toString());

        assertEquals("", run.err());
        assertEquals(0, run.exit());
        Golden.assertHolds(Path.of("src/test/resources/golden/main-job.txt"), run.out());
    }
}
