/** The clock that everything reads. */
@NullMarked
package org.undersigned.time;

import org.jspecify.annotations.NullMarked;
