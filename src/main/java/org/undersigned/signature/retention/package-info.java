/** How long what signers wrote is kept after the end, and its erasure. */
@NullMarked
package org.undersigned.signature.retention;

import org.jspecify.annotations.NullMarked;
