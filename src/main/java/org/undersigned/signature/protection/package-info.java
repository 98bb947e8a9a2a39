/** For whom signing can be dangerous, and how the form protects them. */
@NullMarked
package org.undersigned.signature.protection;

import org.jspecify.annotations.NullMarked;
