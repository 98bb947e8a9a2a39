/** Who signed: the store of signatures and their states. */
@NullMarked
package org.undersigned.signature;

import org.jspecify.annotations.NullMarked;
