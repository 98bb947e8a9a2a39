/** Who of the staff did what, and when. */
@NullMarked
package org.undersigned.audit;

import org.jspecify.annotations.NullMarked;
