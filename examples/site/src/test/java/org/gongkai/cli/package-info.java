/** The one door of the command that lets a test say in which folder it runs. */
@NullMarked
package org.gongkai.cli;

import org.jspecify.annotations.NullMarked;
