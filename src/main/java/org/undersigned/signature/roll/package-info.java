/** The list of names: the public one, and the one of the staff. */
@NullMarked
package org.undersigned.signature.roll;

import org.jspecify.annotations.NullMarked;
