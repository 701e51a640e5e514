/**
 * 正文所述: what the prose of a report states about its figures, read sentence by sentence, never guessed.
 *
 * <p>Not exported: the rules of {@code org.gongkai.validation} are its only reader.
 */
@NullMarked
package org.gongkai.narrative;

import org.jspecify.annotations.NullMarked;
