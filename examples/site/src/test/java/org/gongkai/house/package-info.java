/** What the house asks of its own code, as tests. */
@NullMarked
package org.gongkai.house;

import org.jspecify.annotations.NullMarked;
