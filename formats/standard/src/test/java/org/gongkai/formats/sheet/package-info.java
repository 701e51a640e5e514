/** Tests of what the formats of spreadsheets share. */
@NullMarked
package org.gongkai.formats.sheet;

import org.jspecify.annotations.NullMarked;
