package org.undersigned.signature.limit;

import java.time.Instant;

/**
 * How a request goes on.
 *
 * @param mailAt when its mail may leave
 * @param suspect whether two signs speak against it, so that the staff look at it first (signing.md
 *     B); then no mail leaves before they do
 */
public record Passage(Instant mailAt, boolean suspect) {}
