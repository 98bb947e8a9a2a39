/** What a new installation starts with, read from files that staff can edit. */
@NullMarked
package org.undersigned.seed;

import org.jspecify.annotations.NullMarked;
