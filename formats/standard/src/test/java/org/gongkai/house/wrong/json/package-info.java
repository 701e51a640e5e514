/** A format that breaks the rules on purpose. */
@NullMarked
package org.gongkai.house.wrong.json;

import org.jspecify.annotations.NullMarked;
