/** Fonts: which one has a character, and how a word looks in it. */
@NullMarked
package org.undersigned.letter.typeface;

import org.jspecify.annotations.NullMarked;
