/** A format that breaks the rules on purpose. */
@NullMarked
package org.gongkai.house.wrong.html;

import org.jspecify.annotations.NullMarked;
