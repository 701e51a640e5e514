package org.gongkai.house;

import org.gongkai.testkit.house.LibraryContract;
import org.gongkai.testkit.house.SurefireContract;

class Office97SourcesTest implements LibraryContract, SurefireContract {}
