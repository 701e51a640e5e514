/** Tests of the rules. */
@NullMarked
package org.gongkai.validation;

import org.jspecify.annotations.NullMarked;
