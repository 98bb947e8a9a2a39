/** The server as it is delivered, in a process of its own, with many people in front of it. */
@NullMarked
package org.undersigned.packaged;

import org.jspecify.annotations.NullMarked;
