/** How fast the mails that one client causes may leave. */
@NullMarked
package org.undersigned.signature.limit;

import org.jspecify.annotations.NullMarked;
