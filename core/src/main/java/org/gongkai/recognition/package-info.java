/**
 * From a page to a report: finds the tables by the labels of the form, and weighs what is uncertain against its sums.
 *
 * <p>Start with {@link org.gongkai.recognition.Recognizer}.
 */
@NullMarked
package org.gongkai.recognition;

import org.jspecify.annotations.NullMarked;
