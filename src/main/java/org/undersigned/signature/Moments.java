package org.undersigned.signature;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.undersigned.campaign.Campaign;

/** Times as they may be kept: a sensitive campaign remembers days, not minutes (signing.md A6). */
public final class Moments {

    private Moments() {}

    public static Instant kept(Campaign campaign, Instant now) {
        return now.truncatedTo(campaign.isSensitive() ? ChronoUnit.DAYS : ChronoUnit.MILLIS);
    }
}
