package org.gongkai.cli;

import java.util.Optional;
import org.gongkai.finding.Findings;
import org.gongkai.model.AnnualReport;

/**
 * One document, read and checked.
 *
 * @param source where it came from
 * @param part which report of that source, from 1
 * @param report the report; absent where none could be read
 * @param findings of reading, then of checking
 */
record Checked(String source, int part, Optional<AnnualReport> report, Findings findings) {}
