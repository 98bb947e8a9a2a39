/** The public page of an appeal, its form, and the rules for what may be written into it. */
@NullMarked
package org.undersigned.signature.form;

import org.jspecify.annotations.NullMarked;
