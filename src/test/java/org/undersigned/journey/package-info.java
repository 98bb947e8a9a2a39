/** Whole ways through the system, walked by persons. */
@NullMarked
package org.undersigned.journey;

import org.jspecify.annotations.NullMarked;
