package org.undersigned.campaign;

/** Where a campaign stands. */
public enum CampaignState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    OPEN,
    CLOSED,
    /** Final: its keys are destroyed. */
    ARCHIVED
}
