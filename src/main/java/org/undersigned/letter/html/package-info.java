/** The letter as a web page. */
@NullMarked
package org.undersigned.letter.html;

import org.jspecify.annotations.NullMarked;
