/** Who got the letter, when and how: a delivery for each target, with all that befell it. */
@NullMarked
package org.undersigned.delivery;

import org.jspecify.annotations.NullMarked;
