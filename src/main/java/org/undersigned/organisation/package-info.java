/** Who writes: the organisation and its letterhead. */
@NullMarked
package org.undersigned.organisation;

import org.jspecify.annotations.NullMarked;
