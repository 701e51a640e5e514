/** The figures of a report as CSV. Start with {@link org.gongkai.formats.csv.CsvCodec}. */
@NullMarked
package org.gongkai.formats.csv;

import org.jspecify.annotations.NullMarked;
