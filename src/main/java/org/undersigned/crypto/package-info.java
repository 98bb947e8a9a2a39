/** Keys in their folder, and what is sealed or recognised with them. */
@NullMarked
package org.undersigned.crypto;

import org.jspecify.annotations.NullMarked;
