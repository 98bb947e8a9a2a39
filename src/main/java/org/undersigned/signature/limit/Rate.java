package org.undersigned.signature.limit;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How often somebody may do something, such as "10/60s": at once as often as that, then as fast as
 * the time allows.
 *
 * @param step the time between two when there is no pause (generic cell rate algorithm, ITU-T
 *     I.371)
 */
record Rate(Duration in, Duration step) {

    private static final Pattern WRITTEN =
            Pattern.compile("([1-9][0-9]{0,6})/([1-9][0-9]{0,6})([smhd])");

    /** Empty for "off". */
    static Optional<Rate> of(String written) {
        if (written.strip().equals("off")) {
            return Optional.empty();
        }
        Matcher parts = WRITTEN.matcher(written.strip());
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "A limit is written like 10/60s, 60/1h or off, not: " + written);
        }
        long amount = Long.parseLong(parts.group(2));
        Duration in =
                switch (parts.group(3)) {
                    case "s" -> Duration.ofSeconds(amount);
                    case "m" -> Duration.ofMinutes(amount);
                    case "h" -> Duration.ofHours(amount);
                    default -> Duration.ofDays(amount);
                };
        return Optional.of(new Rate(in, in.dividedBy(Long.parseLong(parts.group(1)))));
    }
}
