/**
 * OpenDocument texts (ISO/IEC 26300), as LibreOffice and WPS write them.
 *
 * <p>Start with {@link org.gongkai.formats.odt.OdtCodec}.
 */
@NullMarked
package org.gongkai.formats.odt;

import org.jspecify.annotations.NullMarked;
