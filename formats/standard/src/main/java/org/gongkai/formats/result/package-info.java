/**
 * What came of checking a document, for systems and for people: JSON lines, SARIF 2.1.0, and a page to read and to
 * print.
 *
 * <p>It stands beside the front door: no format, and so it may know rules and layout.
 *
 * <p>Start with {@link org.gongkai.formats.result.CheckedReport} and {@link org.gongkai.formats.result.ResultWriter}.
 */
@NullMarked
package org.gongkai.formats.result;

import org.jspecify.annotations.NullMarked;
