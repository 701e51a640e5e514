/** Tests of the search for the smallest correction. */
@NullMarked
package org.gongkai.validation.localization;

import org.jspecify.annotations.NullMarked;
