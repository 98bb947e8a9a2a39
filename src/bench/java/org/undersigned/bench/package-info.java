/** How fast the hot paths are, as figures of one run. */
@NullMarked
package org.undersigned.bench;

import org.jspecify.annotations.NullMarked;
