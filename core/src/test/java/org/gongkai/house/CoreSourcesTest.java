package org.gongkai.house;

import org.gongkai.testkit.house.LibraryContract;
import org.gongkai.testkit.house.SurefireContract;

class CoreSourcesTest implements LibraryContract, SurefireContract {}
