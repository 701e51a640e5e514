/**
 * The front door: files and bytes in, reports out, and back.
 *
 * <p>Start with {@link org.gongkai.formats.AnnualReports}; settings are in {@link org.gongkai.formats.ReportReader} and
 * {@link org.gongkai.formats.ReportWriter}.
 */
@NullMarked
package org.gongkai.formats;

import org.jspecify.annotations.NullMarked;
