/**
 * Word documents (Office Open XML, ISO/IEC 29500), as Word, WPS and LibreOffice write them.
 *
 * <p>Start with {@link org.gongkai.formats.docx.DocxCodec}.
 */
@NullMarked
package org.gongkai.formats.docx;

import org.jspecify.annotations.NullMarked;
