package org.gongkai.cli;

import java.util.Optional;
import org.gongkai.document.ReadResult;

/**
 * One report of one input, as read.
 *
 * @param source the name of the input
 * @param part which report of that input, from 1
 * @param format the name of the format it was read as; absent where its bytes are of none
 * @param sha256 of the whole input; absent where it was not read to its end
 * @param result the report, if one was recognized, and what reading has to say
 */
record Part(String source, int part, Optional<String> format, Optional<String> sha256, ReadResult result) {}
