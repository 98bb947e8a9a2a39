/** Invitations of named co-signers: a personal link to read, sign, decline or pass on. */
@NullMarked
package org.undersigned.cosigner.invitation;

import org.jspecify.annotations.NullMarked;
