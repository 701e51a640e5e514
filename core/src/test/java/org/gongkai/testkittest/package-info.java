/** Tests of the test kit itself; kept outside it, since the whole package of the kit is handed out. */
@NullMarked
package org.gongkai.testkittest;

import org.jspecify.annotations.NullMarked;
