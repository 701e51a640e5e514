package org.gongkai.house;

import java.nio.file.Path;
import org.gongkai.testkit.Golden;
import org.gongkai.testkit.house.ExportedApi;
import org.junit.jupiter.api.Test;

/** A change of what others compile against is a change of a file that one reviews. */
class CoreApiTest {

    @Test
    void what_core_exports_is_what_its_file_says() {
        Golden.assertHolds(Path.of("api.txt"), ExportedApi.of(Path.of("target/classes")));
    }
}
