/** The finished letter: composed once into parts, which every format writes in the same order. */
@NullMarked
package org.undersigned.letter;

import org.jspecify.annotations.NullMarked;
