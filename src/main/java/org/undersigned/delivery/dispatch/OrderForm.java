package org.undersigned.delivery.dispatch;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.delivery.Channel;
import org.undersigned.web.Checks;

/**
 * An order as a program or a form sends it.
 *
 * @param id for a wish that may arrive twice; made up when absent
 * @param at ISO 8601 with an offset, such as 2026-11-23T09:00:00Z
 */
record OrderForm(
        @Nullable String id,
        @Nullable String channel,
        @Nullable List<String> targets,
        @Nullable String at,
        @Nullable Boolean again) {

    /**
     * @throws org.undersigned.web.InvalidInput with everything that cannot be read
     */
    Order checked() {
        Checks checks = new Checks();
        UUID wish = id == null ? UUID.randomUUID() : uuid(id).orElse(null);
        if (wish == null) {
            checks.refuse("id", "This is no UUID.");
        }
        Channel how = checks.constant("channel", channel, Channel.class);
        List<UUID> whom = targets == null ? null : ids(checks, targets);
        Instant when = at == null || at.isBlank() ? null : instant(checks, at.strip());
        checks.done();
        return new Order(
                Objects.requireNonNull(wish),
                Objects.requireNonNull(how),
                whom,
                when,
                Boolean.TRUE.equals(again));
    }

    private static List<UUID> ids(Checks checks, List<String> typed) {
        List<UUID> ids = new ArrayList<>();
        for (String id : typed) {
            uuid(String.valueOf(id))
                    .ifPresentOrElse(
                            ids::add,
                            () -> checks.refuse("targets", "No target of this campaign: " + id));
        }
        return ids;
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static @Nullable Instant instant(Checks checks, String typed) {
        try {
            return OffsetDateTime.parse(typed).toInstant();
        } catch (DateTimeParseException e) {
            checks.refuse("at", "Give day and time in UTC, such as 2026-11-23T09:00:00Z.");
            return null;
        }
    }
}
