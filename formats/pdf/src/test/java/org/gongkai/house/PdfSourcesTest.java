package org.gongkai.house;

import org.gongkai.testkit.house.LibraryContract;
import org.gongkai.testkit.house.SurefireContract;

class PdfSourcesTest implements LibraryContract, SurefireContract {}
