package org.undersigned.campaign;

import java.time.Instant;
import java.util.UUID;

/**
 * The news that a campaign changed its state, fired inside the transaction; rooms that campaigns
 * know nothing of listen (at {@code ARCHIVED} the keys are destroyed).
 */
public record CampaignMoved(
        UUID campaign, String slug, CampaignState from, CampaignState to, Instant at) {}
