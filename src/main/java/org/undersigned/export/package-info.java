/** Lists of those who signed, as files that leave the house. */
@NullMarked
package org.undersigned.export;

import org.jspecify.annotations.NullMarked;
