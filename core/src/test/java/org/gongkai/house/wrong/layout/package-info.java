/** A package of a picture that is drawn wrong on purpose. */
@NullMarked
package org.gongkai.house.wrong.layout;

import org.jspecify.annotations.NullMarked;
