/** "Is it really you?": the mailbox's answer, and what a signer may do with a signature later. */
@NullMarked
package org.undersigned.signature.confirmation;

import org.jspecify.annotations.NullMarked;
