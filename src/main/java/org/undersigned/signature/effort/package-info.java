/** Asks browsers for a little work, which costs a person nothing and a crowd of programs much. */
@NullMarked
package org.undersigned.signature.effort;

import org.jspecify.annotations.NullMarked;
