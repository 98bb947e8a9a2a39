/**
 * Understanding a letter that somebody brings: which of its lines is the subject, the body, who
 * signs.
 */
@NullMarked
package org.undersigned.intake;

import org.jspecify.annotations.NullMarked;
