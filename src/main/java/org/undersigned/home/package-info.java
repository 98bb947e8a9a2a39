/** The first page of the public and the first page of the staff. */
@NullMarked
package org.undersigned.home;

import org.jspecify.annotations.NullMarked;
