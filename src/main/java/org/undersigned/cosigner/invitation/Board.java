package org.undersigned.cosigner.invitation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How the invitations of a campaign stand.
 *
 * @param groups only those that hold somebody, in the order of {@link Standing}
 * @param remindable how many a reminder would go to now
 * @param open whether anybody could sign now
 */
public record Board(
        List<Group> groups,
        int remindable,
        boolean open,
        @Nullable LocalDate until,
        boolean over,
        String word) {

    /** Where an invitation stands, as the staff see it. */
    public enum Standing {
        INVITED,
        MAIL_REFUSED,
        LINK_OPENED,
        SIGNED,
        SIGNED_AN_EARLIER_TEXT,
        TAKEN_OFF_THE_LIST,
        DECLINED,
        PASSED_ON,
        WITHDRAWN,
        TAKEN_BACK
    }

    public record Group(Standing standing, List<Line> lines) {

        public int size() {
            return lines.size();
        }
    }

    /**
     * Somebody invited.
     *
     * @param email empty once it is forgotten
     * @param passedTo the colleague's name; null unless it was passed on
     * @param passedBy the name of whoever passed it on; null when the staff invited
     */
    public record Line(
            UUID id,
            Standing standing,
            Card card,
            String email,
            String invitedBy,
            Instant invitedAt,
            Instant writtenAt,
            int reminders,
            @Nullable Instant openedAt,
            @Nullable Instant answeredAt,
            @Nullable String passedTo,
            @Nullable String passedBy) {

        public boolean isToTakeBack() {
            return switch (standing) {
                case INVITED, MAIL_REFUSED, LINK_OPENED -> true;
                default -> false;
            };
        }

        public boolean isToInviteAgain() {
            return switch (standing) {
                case INVITED, MAIL_REFUSED, LINK_OPENED, DECLINED, WITHDRAWN, TAKEN_BACK -> true;
                default -> false;
            };
        }
    }
}
