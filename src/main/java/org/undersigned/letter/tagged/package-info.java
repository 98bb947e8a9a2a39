/** Tagged PDF files, written as a stream: objects, pages, structure, embedded fonts. */
@NullMarked
package org.undersigned.letter.tagged;

import org.jspecify.annotations.NullMarked;
