package org.undersigned.account;

/** What an account may do; no role includes another, and an account may hold several. */
public enum Role {
    /** Writes cases, officials, campaigns and their texts. */
    DRAFTER,
    /** Reads, approves, sends back. */
    REVIEWER,
    /** Orders signatories, sees signatures, exports, opens, closes, delivers. */
    COORDINATOR,
    /** Keeps accounts, the organisation, settings and the audit; sees no signer data. */
    ADMIN
}
