package org.undersigned.delivery.dispatch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.undersigned.delivery.Channel;

/**
 * The wish that a campaign's letter be delivered.
 *
 * @param id the same when the same wish arrives twice, as after a double click
 * @param targets ids of targets of the campaign; null for all
 * @param at when; null or past for now
 * @param again whether also to those who have it
 */
record Order(
        UUID id,
        Channel channel,
        @Nullable List<UUID> targets,
        @Nullable Instant at,
        boolean again) {}
