/**
 * The report as one immutable value: a law-shaped tree of records that every other package reads.
 *
 * <p>Start with {@link org.gongkai.model.AnnualReport}; what stands in one numbered place is an
 * {@link org.gongkai.model.Entry}.
 */
@NullMarked
@ReportStyle
package org.gongkai.model;

import org.jspecify.annotations.NullMarked;
