/** Printed pages as pictures for a screen. */
@NullMarked
package org.undersigned.letter.picture;

import org.jspecify.annotations.NullMarked;
