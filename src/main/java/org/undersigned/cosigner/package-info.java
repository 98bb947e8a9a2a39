/** Named co-signers: who stands under an appeal, in which order, and who vouches for it. */
@NullMarked
package org.undersigned.cosigner;

import org.jspecify.annotations.NullMarked;
