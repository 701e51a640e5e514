/**
 * What the formats of spreadsheets share: a sheet of cells becomes lines and tables, and a number the text one sees.
 */
@NullMarked
package org.gongkai.formats.sheet;

import org.jspecify.annotations.NullMarked;
