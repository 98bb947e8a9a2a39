/** How many have signed, and whether that is still right. */
@NullMarked
package org.undersigned.signature.tally;

import org.jspecify.annotations.NullMarked;
