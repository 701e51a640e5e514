/** What the tests of several formats share: the contract of a codec, and a document as a text. */
@NullMarked
package org.gongkai.formats.testkit;

import org.jspecify.annotations.NullMarked;
