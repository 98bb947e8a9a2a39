package org.undersigned.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many stand behind a campaign.
 *
 * @param asOf when it was counted; null when nothing was counted yet
 */
public record Tally(long confirmed, long persons, long organisations, @Nullable Instant asOf) {

    public static final Tally NOBODY_YET = new Tally(0, 0, 0, null);
}
