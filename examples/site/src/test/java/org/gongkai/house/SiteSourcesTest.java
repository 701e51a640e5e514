package org.gongkai.house;

import org.gongkai.testkit.house.SourceContract;
import org.gongkai.testkit.house.SurefireContract;

class SiteSourcesTest implements SourceContract, SurefireContract {}
