/** Campaign, target and names become one manuscript, and the manuscript a letter. */
@NullMarked
package org.undersigned.letter.assembly;

import org.jspecify.annotations.NullMarked;
