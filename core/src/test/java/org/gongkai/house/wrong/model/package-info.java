/** A package of a picture that is drawn wrong on purpose. */
@NullMarked
package org.gongkai.house.wrong.model;

import org.jspecify.annotations.NullMarked;
