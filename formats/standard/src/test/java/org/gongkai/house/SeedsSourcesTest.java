package org.gongkai.house;

import java.nio.file.Path;
import org.gongkai.testkit.house.LibraryContract;

/** Looks at the seeds from here, so that they need nothing of core, and core's tests can use them. */
class SeedsSourcesTest implements LibraryContract {

    @Override
    public Path module() {
        return Path.of("../../seeds");
    }
}
