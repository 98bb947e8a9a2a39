/**
 * Reads Word files (.docx, ECMA-376) within hard limits; nothing in them is run, followed or
 * fetched.
 */
@NullMarked
package org.undersigned.intake.word;

import org.jspecify.annotations.NullMarked;
