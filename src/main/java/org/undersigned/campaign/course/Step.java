package org.undersigned.campaign.course;

import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.CampaignState;

/**
 * A step that somebody wants a campaign to take.
 *
 * @param read when approving: the hash of the text that was read, null when not said
 * @param material when approving: whether those who agreed to an earlier text must be asked again
 */
public record Step(CampaignState to, @Nullable String read, boolean material) {

    public Step(CampaignState to) {
        this(to, null, true);
    }
}
