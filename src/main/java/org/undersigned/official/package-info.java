/** Who is written to: offices and the persons who held them, when. */
@NullMarked
package org.undersigned.official;

import org.jspecify.annotations.NullMarked;
