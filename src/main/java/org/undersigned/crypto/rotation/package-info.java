/** Another sealing key takes over, and the old one is destroyed. */
@NullMarked
package org.undersigned.crypto.rotation;

import org.jspecify.annotations.NullMarked;
