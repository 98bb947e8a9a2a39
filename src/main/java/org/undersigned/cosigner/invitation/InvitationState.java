package org.undersigned.cosigner.invitation;

/** What became of an invitation. */
enum InvitationState {
    INVITED,
    SIGNED,
    DECLINED,
    /** Passed on to a colleague, who has an invitation of their own. */
    DELEGATED,
    TAKEN_BACK,
    /** Signed, and withdrawn by the co-signer. */
    WITHDRAWN
}
