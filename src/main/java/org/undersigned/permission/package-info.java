/** A second person for large lists with names that not everybody may read (signing.md F). */
@NullMarked
package org.undersigned.permission;

import org.jspecify.annotations.NullMarked;
