/** The letter as printed pages: layout of the parts on tagged, archivable PDF. */
@NullMarked
package org.undersigned.letter.pdf;

import org.jspecify.annotations.NullMarked;
