package org.undersigned.signature.retention;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.undersigned.campaign.Campaign;

/**
 * How long what the signers of a campaign wrote is kept.
 *
 * @param days after the end; null for good
 * @param reason why it is kept for good; empty otherwise
 * @param notBefore nothing is erased by itself before this time
 * @param orderedAt when somebody asked for the erasure that is under way; null when none is
 * @param finishedAt when the last erasure had erased everything; null before
 * @param erased how many signatures were erased so far
 */
record Rule(
        @Nullable Integer days,
        String reason,
        Instant notBefore,
        @Nullable Instant orderedAt,
        @Nullable Instant finishedAt,
        long erased) {

    static final int USUAL_DAYS = 365;
    static final Rule USUAL = new Rule(USUAL_DAYS, "", Instant.EPOCH, null, null, 0);

    /** Who confirms within a day of the end counts, and may come after an erasure. */
    private static final Duration LATECOMERS = Duration.ofDays(2);

    /** When it is erased by itself; null while the campaign runs, and where it is kept. */
    public @Nullable Instant dueAt(Campaign campaign) {
        Instant closedAt = campaign.closedAt();
        if (days == null || closedAt == null) {
            return null;
        }
        Instant due = closedAt.plus(Duration.ofDays(days));
        return due.isBefore(notBefore) ? notBefore : due;
    }

    /** Whether the erasure is to begin, or to go on. */
    boolean isDue(Campaign campaign, Instant now) {
        if (orderedAt != null) {
            return true;
        }
        Instant due = dueAt(campaign);
        return due != null && !now.isBefore(due) && !isFinished(campaign);
    }

    private boolean isFinished(Campaign campaign) {
        Instant closedAt = campaign.closedAt();
        return finishedAt != null
                && closedAt != null
                && !finishedAt.isBefore(closedAt.plus(LATECOMERS));
    }
}
