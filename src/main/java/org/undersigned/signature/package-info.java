/** Who signed: the store of signatures, their states, and the one question who may see whom. */
@NullMarked
package org.undersigned.signature;

import org.jspecify.annotations.NullMarked;
