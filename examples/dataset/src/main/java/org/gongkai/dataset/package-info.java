/**
 * Many reports as one flat data set: a row a figure, a row a report, a row a finding.
 *
 * <p>Start with {@link org.gongkai.dataset.DatasetJob}; a system that has rows of its own takes
 * {@link org.gongkai.dataset.ReportRows}.
 */
@NullMarked
package org.gongkai.dataset;

import org.jspecify.annotations.NullMarked;
