/** How readers pass an appeal on, without anybody learning who does. */
@NullMarked
package org.undersigned.signature.sharing;

import org.jspecify.annotations.NullMarked;
