@NullMarked
package org.gongkai.fuzz;

import org.jspecify.annotations.NullMarked;
