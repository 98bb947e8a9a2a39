/** The letter as a Word document (ECMA-376) that staff can edit: real styles, real lists. */
@NullMarked
package org.undersigned.letter.docx;

import org.jspecify.annotations.NullMarked;
