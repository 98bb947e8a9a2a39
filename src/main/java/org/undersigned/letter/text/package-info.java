/** The letter as plain text. */
@NullMarked
package org.undersigned.letter.text;

import org.jspecify.annotations.NullMarked;
