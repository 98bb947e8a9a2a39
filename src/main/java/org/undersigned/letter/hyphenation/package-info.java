/** Where words may be parted at the end of a line. */
@NullMarked
package org.undersigned.letter.hyphenation;

import org.jspecify.annotations.NullMarked;
