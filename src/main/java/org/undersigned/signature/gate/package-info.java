/** Which networks and mail domains get through; the administrators say so. */
@NullMarked
package org.undersigned.signature.gate;

import org.jspecify.annotations.NullMarked;
