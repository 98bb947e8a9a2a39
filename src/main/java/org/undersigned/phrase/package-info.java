/** What the server says to the public, in the reader's language. */
@NullMarked
package org.undersigned.phrase;

import org.jspecify.annotations.NullMarked;
