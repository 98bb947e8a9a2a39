package org.undersigned.campaign.draft;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.CampaignKind;
import org.undersigned.campaign.CampaignState;
import org.undersigned.campaign.Signing;
import org.undersigned.campaign.Tally;

/** A campaign in a list: all but its text, which may be long. */
public record CampaignSummary(
        UUID id,
        String slug,
        CampaignKind kind,
        Signing signing,
        CampaignState state,
        boolean published,
        boolean sensitive,
        boolean sample,
        String language,
        String title,
        int revision,
        @Nullable Integer goal,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        Tally tally) {}
